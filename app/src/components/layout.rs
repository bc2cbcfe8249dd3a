//! The frame of every page.

use leptos::prelude::*;

use super::{
    button::BackLink,
    error_summary::ErrorSummary,
    header::{BRAND, Footer, Header, SkipLink},
};
use crate::{
    islands::session::SessionWarning,
    shell::{href, page, set_title},
    t,
};

/// The frame of every page: skip link, header, back link, main content, help, footer. It also
/// sets the document's title, `Question – Service – Mlango`.
#[component]
pub fn Layout(
    /// The question or subject of the page, as in its `h1`.
    #[prop(into)]
    title: String,
    /// What the page belongs to: "Renew your ID card".
    #[prop(default = None, into)]
    service: Option<String>,
    /// Field id and message of everything that is wrong: shown in an error summary above the
    /// content, and "Error:" leads the title.
    #[prop(default = Vec::new())]
    errors: Vec<(String, String)>,
    /// Where the back link leads; none on a page that starts something.
    #[prop(default = None, into)]
    back: Option<String>,
    /// The content takes the whole width instead of two thirds.
    #[prop(optional)]
    wide: bool,
    /// The content, starting with an `h1`.
    children: Children,
) -> impl IntoView {
    set_title(full_title(&title, service.as_deref(), !errors.is_empty()));
    let column = if wide { "column is-wide" } else { "column" };
    view! {
        <SkipLink />
        <Header />
        <div class="page frame">
            {back.map(|href| view! {
                <nav class="back" aria-label=t!("back-label")><BackLink href /></nav>
            })}
            <main class="main" id="main" tabindex="-1">
                <div class=column>
                    {(!errors.is_empty()).then(|| view! { <ErrorSummary errors /> })}
                    {children()}
                </div>
            </main>
        </div>
        <Footer />
        <SignedIn />
    }
    // Without its type: every page would otherwise carry the frame's in its own, and the compiler
    // has a limit (and takes its time).
    .into_any()
}

/// On the pages of somebody who is signed in: the warning before that ends.
#[component]
fn SignedIn() -> impl IntoView {
    page().idle_seconds.map(|idle_seconds| {
        view! {
            <SessionWarning
                idle_seconds ended=href(&format!("/session-ended?next={}", page().path)) title=t!("session-warning-title")
                minutes_left=t!("session-warning-minutes", minutes = "{}")
                seconds_left=t!("session-warning-seconds", seconds = "{}")
                stay=t!("session-warning-stay")
            />
        }
        .into_any()
    })
}

fn full_title(title: &str, service: Option<&str>, wrong: bool) -> String {
    let named: Vec<&str> = [Some(title), service, Some(BRAND)]
        .into_iter()
        .flatten()
        .collect();
    let named = named.join(" – ");
    if wrong {
        t!("title-error", title = named)
    } else {
        named
    }
}

#[cfg(test)]
mod tests {
    use super::full_title;

    #[test]
    fn a_title_goes_from_the_question_to_the_portal() {
        assert_eq!(
            full_title("Where do you live?", Some("Renew your ID card"), false),
            "Where do you live? – Renew your ID card – Mlango"
        );
        assert_eq!(full_title("Services", None, false), "Services – Mlango");
    }

    #[test]
    fn after_a_failed_post_the_title_says_so_first() {
        assert_eq!(
            full_title("Services", None, true),
            "Error: Services – Mlango"
        );
    }
}
