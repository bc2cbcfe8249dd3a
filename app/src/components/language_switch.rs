//! The same page in another language.

use leptos::prelude::*;

use crate::{shell::page, t};

/// The languages of the deployment, each named in itself, leading to the same page.
#[component]
pub fn LanguageSwitch() -> impl IntoView {
    let page = page();
    let items: Vec<_> = page
        .languages
        .iter()
        .map(|language| {
            let code = language.code();
            let current = (*language == page.locale).then_some("true");
            view! {
                <li>
                    <a
                        class="language" href=format!("/{code}{}", page.path)
                        lang=code hreflang=code aria-current=current
                    >
                        {language.own_name()}
                    </a>
                </li>
            }
        })
        .collect();
    view! {
        <nav class="languages" aria-label=t!("languages-label")>
            <ul>{items}</ul>
        </nav>
    }
}
