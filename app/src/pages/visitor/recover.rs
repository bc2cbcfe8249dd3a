//! `/recover`: the ways back in.

use leptos::prelude::*;

use crate::{
    components::{Button, Form, InsetText, Layout, TextField, Title, Width, error_of},
    shell::href,
    t,
};

/// What a person typed, untouched.
#[derive(Clone, Debug, Default)]
pub struct RecoverTyped {
    /// The number.
    pub upn: String,
    /// The recovery code.
    pub code: String,
}

/// "I can't sign in": another device, a recovery code, an office.
#[component]
pub fn Recover(
    /// What was typed before.
    #[prop(optional)]
    typed: RecoverTyped,
    /// What is wrong with it.
    #[prop(optional)]
    errors: Vec<(String, String)>,
) -> impl IntoView {
    let RecoverTyped { upn, code } = typed;
    view! {
        <Layout title=t!("recover-title") errors=errors.clone() back=href("/sign-in")>
            <Title>{t!("recover-title")}</Title>
            <h2>{t!("recover-other-title")}</h2>
            <p>{t!("recover-other-text")}</p>
            <h2>{t!("recover-code-title")}</h2>
            <p>{t!("recover-code-text")}</p>
            <Form>
                <TextField
                    name="upn" label=t!("activate-upn") value=upn width=Width::Twenty
                    inputmode="numeric".to_owned() code=true error=error_of(&errors, "upn")
                />
                <TextField
                    name="recovery_code" label=t!("recover-code") hint=t!("activate-code-hint")
                    value=code width=Width::Twenty code=true
                    error=error_of(&errors, "recovery_code")
                />
                <Button>{t!("activate-continue")}</Button>
            </Form>
            <h2>{t!("recover-office-title")}</h2>
            <p>{t!("recover-office-text")}</p>
            <InsetText>{t!("recover-safe")}</InsetText>
        </Layout>
    }
}
