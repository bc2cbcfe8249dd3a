//! `/access-log`: who read what of me, when, and why.

use leptos::prelude::*;

use crate::{
    components::{Layout, Table, Title},
    i18n::{locale, translate},
    model::{Basis, DataShown, Purpose, Role},
    shell::href,
    t,
};

/// One reading of the person's record.
#[derive(Clone, Debug)]
pub struct ReadingView {
    /// When, written out.
    pub when: String,
    /// In which role somebody else read it; nothing when it was the person.
    pub reader: Option<Role>,
    /// For which organisation; may be empty.
    pub organisation: String,
    /// For what.
    pub purpose: Purpose,
    /// On what grounds.
    pub basis: Basis,
    /// What was shown.
    pub data: Vec<DataShown>,
}

/// `/access-log`
#[component]
pub fn AccessLog(
    /// The readings, the latest first.
    readings: Vec<ReadingView>,
) -> impl IntoView {
    view! {
        <Layout title=t!("access-log-title") back=href("/account") wide=true>
            <Title>{t!("access-log-title")}</Title>
            <p class="lead">{t!("access-log-intro")}</p>
            {if readings.is_empty() {
                view! { <p>{t!("access-log-none")}</p> }.into_any()
            } else {
                view! { <Readings readings /> }.into_any()
            }}
            <h2>{t!("access-log-wrong-title")}</h2>
            <p>{t!("access-log-wrong-text")}</p>
        </Layout>
    }
}

#[component]
fn Readings(readings: Vec<ReadingView>) -> impl IntoView {
    let head = vec![
        t!("access-log-when"),
        t!("access-log-who"),
        t!("access-log-what"),
        t!("access-log-why"),
    ];
    let word = |key| translate(locale(), key, None);
    let rows = readings
        .into_iter()
        .map(|reading| {
            let who = match reading.reader {
                None => t!("access-log-you"),
                Some(role) if reading.organisation.is_empty() => word(role.key()),
                Some(role) => format!("{}, {}", word(role.key()), reading.organisation),
            };
            let data: Vec<_> = reading
                .data
                .iter()
                .map(|data| view! { <li>{word(data.key())}</li> })
                .collect();
            vec![
                reading.when.into_any(),
                view! { <bdi>{who}</bdi> }.into_any(),
                view! { <ul class="list">{data}</ul> }.into_any(),
                view! {
                    {word(reading.purpose.key())}<br />
                    <span class="hint">{word(reading.basis.key())}</span>
                }
                .into_any(),
            ]
        })
        .collect();
    view! { <Table caption=t!("access-log-caption") head rows /> }
}
