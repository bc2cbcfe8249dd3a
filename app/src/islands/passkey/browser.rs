//! Talking with the browser's credential store. On the server there is none.

use super::Failure;
use crate::api::passkeys::Ceremony;

#[cfg(not(feature = "hydrate"))]
pub(super) async fn run(_: Ceremony, _: bool) -> Result<(), Failure> {
    std::future::ready(Err(Failure::Unsupported)).await
}

#[cfg(not(feature = "hydrate"))]
pub(super) fn go(_: &str) {}

#[cfg(feature = "hydrate")]
pub(super) use there::{go, run};

#[cfg(feature = "hydrate")]
mod there {
    use js_sys::{Function, JSON, Object, Promise, Reflect};
    use wasm_bindgen::{JsCast as _, JsValue};
    use wasm_bindgen_futures::JsFuture;

    use super::{Ceremony, Failure};
    use crate::api::{ApiError, passkeys};

    /// Leaves for another page.
    pub fn go(path: &str) {
        if let Some(window) = web_sys::window() {
            let _ = window.location().assign(path);
        }
    }

    /// The whole ceremony: options from the server, the browser's question, the answer back.
    pub async fn run(ceremony: Ceremony, shared_device: bool) -> Result<(), Failure> {
        let parse = parser(ceremony)?;
        let options = passkeys::begin(ceremony).await.map_err(told)?;
        let credential = ask(ceremony, &parse, &options).await.map_err(refused)?;
        passkeys::finish(ceremony, &credential, shared_device)
            .await
            .map_err(told)
    }

    /// `PublicKeyCredential.parse…OptionsFromJSON`, where the browser has it.
    fn parser(ceremony: Ceremony) -> Result<(JsValue, Function), Failure> {
        let name = if ceremony.makes_one() {
            "parseCreationOptionsFromJSON"
        } else {
            "parseRequestOptionsFromJSON"
        };
        let class = get(&js_sys::global(), "PublicKeyCredential");
        let parse = get(&class, name)
            .dyn_into()
            .map_err(|_| Failure::Unsupported)?;
        Ok((class, parse))
    }

    async fn ask(
        ceremony: Ceremony,
        (class, parse): &(JsValue, Function),
        options: &str,
    ) -> Result<String, JsValue> {
        let options = get(&JSON::parse(options)?, "publicKey");
        let question = Object::new();
        Reflect::set(
            &question,
            &"publicKey".into(),
            &parse.call1(class, &options)?,
        )?;
        let store = get(&get(&js_sys::global(), "navigator"), "credentials");
        let verb = if ceremony.makes_one() {
            "create"
        } else {
            "get"
        };
        let verb: Function = get(&store, verb).dyn_into()?;
        let promise: Promise = verb.call1(&store, &question)?.dyn_into()?;
        let credential = JsFuture::from(promise).await?;
        let to_json: Function = get(&credential, "toJSON").dyn_into()?;
        let json = JSON::stringify(&to_json.call0(&credential)?)?;
        json.as_string().ok_or(JsValue::NULL)
    }

    /// A property, `undefined` where there is none.
    fn get(of: &JsValue, name: &str) -> JsValue {
        Reflect::get(of, &name.into()).unwrap_or(JsValue::UNDEFINED)
    }

    /// What the browser's refusal means (Web Authentication Level 3, 5.1.3).
    fn refused(error: JsValue) -> Failure {
        match get(&error, "name").as_string().as_deref() {
            Some("NotAllowedError" | "AbortError") => Failure::Cancelled,
            Some("NotSupportedError") => Failure::Unsupported,
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
}
