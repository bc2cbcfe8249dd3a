//! A ceremony as the browser sees it (Web Authentication Level 3, 5.1 and 7).

use js_sys::JSON;
use leptos::prelude::*;
use wasm_bindgen::JsValue;

use super::Failure;
use crate::{
    api::{
        ApiError,
        passkeys::{self, Ceremony},
    },
    islands::browser::{call, get, global, new, object, wait},
};

/// The class whose static methods read the server's options.
const CLASS: &str = "PublicKeyCredential";

/// A question to the person that can be taken back.
#[derive(Clone)]
pub struct Question(JsValue);

impl Question {
    /// A new one; where the browser can't take questions back it stays until it is answered.
    pub fn new() -> Self {
        Self(new("AbortController", &[]).unwrap_or(JsValue::UNDEFINED))
    }

    /// Takes it back.
    pub fn withdraw(&self) {
        let _ = call(&self.0, "abort", &[]);
    }
}

/// Whether passkeys can be offered where something is typed.
pub async fn offers_in_fields() -> bool {
    let answer = wait(&global(CLASS), "isConditionalMediationAvailable", &[]).await;
    answer.is_ok_and(|answer| answer.is_truthy())
}

/// The whole ceremony: options from the server, the browser's question, the answer back. With
/// `in_field` the browser asks only when the person goes to a field that offers passkeys.
pub async fn run(
    ceremony: Ceremony,
    shared_device: RwSignal<bool>,
    question: &Question,
    in_field: bool,
) -> Result<(), Failure> {
    let parse = if ceremony.makes_one() {
        "parseCreationOptionsFromJSON"
    } else {
        "parseRequestOptionsFromJSON"
    };
    if !get(&global(CLASS), parse).is_function() {
        return Err(Failure::Unsupported);
    }
    let begun = passkeys::begin(ceremony).await.map_err(told)?;
    let credential = ask(ceremony, parse, &begun, question, in_field)
        .await
        .map_err(refused)?;
    // As it is now: in a field the browser may have waited for minutes.
    passkeys::finish(ceremony, &credential, shared_device.get_untracked())
        .await
        .map_err(told)
}

async fn ask(
    ceremony: Ceremony,
    parse: &str,
    begun: &str,
    question: &Question,
    in_field: bool,
) -> Result<String, JsValue> {
    let options = get(&JSON::parse(begun)?, "publicKey");
    let options = call(&global(CLASS), parse, &[&options])?;
    let mediation = if in_field { "conditional" } else { "optional" };
    let mut properties = vec![
        ("publicKey", options),
        ("signal", get(&question.0, "signal")),
    ];
    if !ceremony.makes_one() {
        properties.push(("mediation", mediation.into()));
    }
    let properties: Vec<_> = properties
        .iter()
        .map(|(name, value)| (*name, value))
        .collect();
    let store = get(&global("navigator"), "credentials");
    let verb = if ceremony.makes_one() {
        "create"
    } else {
        "get"
    };
    let credential = wait(&store, verb, &[&object(&properties)]).await?;
    let json = JSON::stringify(&call(&credential, "toJSON", &[])?)?;
    json.as_string().ok_or(JsValue::NULL)
}

/// What the browser's refusal means (5.1.3, step 19 and 5.1.4.2).
fn refused(error: JsValue) -> Failure {
    match get(&error, "name").as_string().as_deref() {
        Some("NotAllowedError" | "AbortError") => Failure::Cancelled,
        Some("NotSupportedError") => Failure::Unsupported,
        Some("InvalidStateError") => Failure::HasOne,
        _ => Failure::Failed,
    }
}

const fn told(error: ApiError) -> Failure {
    match error {
        ApiError::SignedOut => Failure::Expired,
        ApiError::TooMany => Failure::TooMany,
        ApiError::Refused | ApiError::Unavailable => Failure::Failed,
    }
}
