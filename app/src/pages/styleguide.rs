//! `/styleguide`: each component in each of its states. Only development shows it, so its samples
//! are in English and not in the catalogues.

mod forms;
mod picture;
mod words;

use leptos::prelude::*;

use crate::components::{Layout, Title};

/// The styleguide.
#[component]
pub fn Styleguide() -> impl IntoView {
    let errors = vec![
        (
            "sample-name-wrong".to_owned(),
            "Enter your full name".to_owned(),
        ),
        (
            "sample-date-wrong".to_owned(),
            "Date of birth must include a month".to_owned(),
        ),
        (String::new(), "This message belongs to no field".to_owned()),
    ];
    view! {
        <Layout title="Styleguide" service="Design system".to_owned() errors back="/".to_owned() wide=true>
            <Title caption="Design system".to_owned()>"Styleguide"</Title>
            <p class="lead">
                "Each component in each of its states. The error summary above, the header and the "
                "footer are samples too."
            </p>
            <words::Words />
            <forms::Fields />
            <picture::Pictures />
        </Layout>
    }
}
