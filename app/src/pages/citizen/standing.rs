//! How a document stands, in words and colour.

use leptos::prelude::*;

use crate::{
    components::{Tag, TagKind},
    i18n::{locale, translate},
    model::Standing,
    t,
};

/// How a document stands, in a word or two.
#[component]
pub fn StandingTag(
    /// How it stands.
    standing: Standing,
) -> impl IntoView {
    let (kind, words) = match standing {
        Standing::Fine => (TagKind::Good, t!("standing-fine")),
        Standing::ExpiresSoon { .. } => (TagKind::Soon, t!("standing-soon")),
        Standing::Expired { .. } => (TagKind::Bad, t!("standing-expired")),
        Standing::NotUsable(state) => (TagKind::Bad, translate(locale(), state.key(), None)),
    };
    view! { <Tag kind>{words}</Tag> }
}

/// What that means and what to do about it. `expires` is its last day, written out; `is_renewed`
/// says that a new one is on its way.
pub fn advice(standing: Standing, expires: Option<&str>, is_renewed: bool) -> String {
    let date = expires.unwrap_or_default().to_owned();
    match standing {
        Standing::ExpiresSoon { .. } | Standing::Expired { .. } if is_renewed => {
            t!("advice-renewed", date = date)
        }
        Standing::Fine if expires.is_none() => t!("advice-forever"),
        Standing::Fine => t!("advice-fine", date = date),
        Standing::ExpiresSoon { days } => t!("advice-soon", days = days, date = date),
        Standing::Expired { .. } => t!("advice-expired", date = date),
        Standing::NotUsable(_) => t!("advice-not-usable"),
    }
}
