//! `/activate`: number, code and date of birth.

use leptos::prelude::*;

use crate::{
    components::{Button, DateField, Details, Form, Layout, TextField, Title, Width, error_of},
    model::{DateInput, DatePart},
    shell::href,
    t,
};

/// What a person typed, untouched.
#[derive(Clone, Debug, Default)]
pub struct ActivateTyped {
    /// The number.
    pub upn: String,
    /// The code.
    pub code: String,
    /// The date of birth.
    pub born: DateInput,
    /// The boxes of it that are wrong.
    pub born_wrong: Vec<DatePart>,
}

/// The three questions of the first visit.
#[component]
pub fn Activate(
    /// What was typed before.
    #[prop(optional)]
    typed: ActivateTyped,
    /// What is wrong with it.
    #[prop(optional)]
    errors: Vec<(String, String)>,
) -> impl IntoView {
    let ActivateTyped {
        upn,
        code,
        born,
        born_wrong,
    } = typed;
    view! {
        <Layout title=t!("activate-title") errors=errors.clone()>
            <Title>{t!("activate-title")}</Title>
            <p class="lead">{t!("activate-intro")}</p>
            <Form>
                <TextField
                    name="upn" label=t!("activate-upn") value=upn width=Width::Twenty
                    inputmode="numeric".to_owned() code=true error=error_of(&errors, "upn")
                />
                <TextField
                    name="activation_code" label=t!("activate-code") hint=t!("activate-code-hint")
                    value=code width=Width::Twenty code=true autocomplete="one-time-code".to_owned()
                    error=error_of(&errors, "activation_code")
                />
                <DateField
                    name="date_of_birth" legend=t!("activate-born") hint=t!("activate-born-hint")
                    value=born wrong=born_wrong birthday=true
                    error=error_of(&errors, "date_of_birth")
                />
                <Button>{t!("activate-continue")}</Button>
            </Form>
            <Details summary=t!("activate-no-code")><p>{t!("activate-no-code-text")}</p></Details>
            <p><a href=href("/sign-in")>{t!("activate-sign-in")}</a></p>
        </Layout>
    }
}
