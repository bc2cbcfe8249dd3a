//! What a person sees when a page can't be had: what happened, how to mend it, and the number
//! under which we find it in the log. Needs neither database nor script.

use leptos::prelude::*;

use crate::{
    components::{Button, ButtonKind, ButtonLink, Buttons, Form, Layout, Title},
    shell::{href, page},
    t,
};

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SystemProblem {
    /// 400: what arrived can't be read.
    BadRequest,
    /// 403: the page belongs to somebody else, or the form was sent from another site.
    Denied,
    /// 404: there is no such page.
    NotFound,
    /// 409: the thing has changed meanwhile, the step is no longer possible.
    Conflict,
    /// 413: more was sent than is taken.
    TooLarge,
    /// 429: too many tries.
    TooMany {
        /// Minutes to wait, where they are known.
        minutes: Option<u32>,
    },
    /// 500: our own mistake.
    Internal,
    /// 503: the database or another part is not there just now.
    Unavailable,
    /// The session ended while the person was away.
    SessionEnded {
        /// Whether a form that was sent too late is kept.
        kept: bool,
    },
    /// A form that was sent when its session had ended, and its person is back.
    Unsent,
}

impl SystemProblem {
    /// The HTTP status of the answer. A session's end is no error: the page says how to go on.
    pub const fn status(self) -> u16 {
        match self {
            Self::BadRequest => 400,
            Self::Denied => 403,
            Self::NotFound => 404,
            Self::Conflict => 409,
            Self::TooLarge => 413,
            Self::TooMany { .. } => 429,
            Self::Internal => 500,
            Self::Unavailable => 503,
            Self::SessionEnded { .. } | Self::Unsent => 200,
        }
    }

    fn title(self) -> String {
        match self {
            Self::BadRequest => t!("system-bad-request-title"),
            Self::Denied => t!("system-denied-title"),
            Self::NotFound => t!("system-not-found-title"),
            Self::Conflict => t!("system-conflict-title"),
            Self::TooLarge => t!("system-too-large-title"),
            Self::TooMany { .. } => t!("system-too-many-title"),
            Self::Internal => t!("system-internal-title"),
            Self::Unavailable => t!("system-unavailable-title"),
            Self::SessionEnded { .. } => t!("system-session-ended-title"),
            Self::Unsent => t!("system-unsent-title"),
        }
    }

    /// What happened and how to mend it, a paragraph each.
    fn paragraphs(self, keeps: bool) -> Vec<String> {
        match self {
            Self::BadRequest => vec![t!("system-bad-request-text")],
            Self::Denied => vec![t!("system-denied-text"), t!("system-denied-mend")],
            Self::NotFound => vec![t!("system-not-found-text"), t!("system-not-found-mend")],
            Self::Conflict => vec![t!("system-conflict-text"), t!("system-conflict-mend")],
            Self::TooLarge => vec![t!("system-too-large-text")],
            Self::TooMany {
                minutes: Some(minutes),
            } => {
                vec![t!("system-too-many-minutes", minutes = minutes)]
            }
            Self::TooMany { minutes: None } => vec![t!("system-too-many-text")],
            Self::Internal => vec![t!("system-internal-text"), t!("system-internal-mend")],
            Self::Unavailable if keeps => vec![t!("system-unavailable-kept")],
            Self::Unavailable => vec![t!("system-unavailable-text")],
            Self::SessionEnded { kept: false } => vec![t!("system-session-ended-text")],
            Self::SessionEnded { kept: true } => vec![
                t!("system-session-ended-text"),
                t!("system-session-ended-kept"),
            ],
            Self::Unsent => vec![t!("system-unsent-text")],
        }
    }

    /// Whether the same address may work a little later.
    const fn may_pass(self) -> bool {
        matches!(
            self,
            Self::TooMany { .. } | Self::Internal | Self::Unavailable
        )
    }
}

/// A form that could not be saved, to be sent once more. Nothing typed is lost.
#[derive(Clone, Debug, Default)]
pub struct Retry {
    /// Where it was posted to.
    pub action: String,
    /// Name and value of each field, in the order they came.
    pub fields: Vec<(String, String)>,
}

/// A page for when something else can't be had.
#[component]
pub fn SystemPage(
    /// What happened.
    problem: SystemProblem,
    /// The form to send once more.
    #[prop(default = None, into)]
    retry: Option<Retry>,
    /// Where to sign in again when the session has ended; leads back.
    #[prop(default = "/sign-in".to_owned())]
    sign_in: String,
) -> impl IntoView {
    let title = problem.title();
    let request_id = page().request_id;
    let is_failure = problem.status() != 200;
    let paragraphs: Vec<_> = problem
        .paragraphs(retry.is_some())
        .into_iter()
        .map(|text| view! { <p>{text}</p> })
        .collect();
    view! {
        <Layout title=title.clone()>
            <Title>{title}</Title>
            {paragraphs}
            <Ways problem retry sign_in />
            {is_failure.then(|| view! {
                <p class="request-id">
                    {t!("system-request-id")}" "<strong>{request_id}</strong>
                </p>
            })}
        </Layout>
    }
}

/// What one can do now.
#[component]
fn Ways(problem: SystemProblem, retry: Option<Retry>, sign_in: String) -> impl IntoView {
    if let Some(Retry { action, fields }) = retry {
        let fields: Vec<_> = fields
            .into_iter()
            .map(|(name, value)| view! { <input type="hidden" name=name value=value /> })
            .collect();
        let label = match problem {
            SystemProblem::Unsent => t!("system-unsent-send"),
            _ => t!("system-try-again"),
        };
        return view! { <Form action>{fields}<Button>{label}</Button></Form> }.into_any();
    }
    if matches!(problem, SystemProblem::SessionEnded { .. }) {
        return view! {
            <Buttons>
                <ButtonLink href=href(&sign_in)>{t!("nav-sign-in")}</ButtonLink>
            </Buttons>
        }
        .into_any();
    }
    let here = href(&page().path);
    let home_kind = if problem.may_pass() {
        ButtonKind::Secondary
    } else {
        ButtonKind::Primary
    };
    view! {
        <Buttons>
            {problem.may_pass().then(|| view! {
                <ButtonLink href=here>{t!("system-try-again")}</ButtonLink>
            })}
            <ButtonLink href=href("/") kind=home_kind>{t!("system-home")}</ButtonLink>
        </Buttons>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::{
        model::Locale,
        shell::{Assets, PageContext, render},
    };

    const EVERY: [SystemProblem; 10] = [
        SystemProblem::BadRequest,
        SystemProblem::Denied,
        SystemProblem::NotFound,
        SystemProblem::Conflict,
        SystemProblem::TooLarge,
        SystemProblem::TooMany { minutes: Some(30) },
        SystemProblem::Internal,
        SystemProblem::Unavailable,
        SystemProblem::SessionEnded { kept: true },
        SystemProblem::Unsent,
    ];

    fn rendered(locale: Locale, problem: SystemProblem, retry: Option<Retry>) -> String {
        let context = PageContext {
            locale,
            languages: Arc::from(Locale::ALL),
            path: "/id".to_owned(),
            nonce: "n".to_owned(),
            request_id: "7K2M9Q4XPA".to_owned(),
            signed_in: false,
            idle_seconds: None,
        };
        let assets = Assets::new("/pkg/mlango.css".to_owned(), None);
        render(context, &assets, || view! { <SystemPage problem retry /> })
    }

    #[test]
    fn every_page_is_complete_in_every_language_and_has_no_script() {
        for locale in Locale::ALL {
            for problem in EVERY {
                let html = rendered(locale, problem, None);
                assert!(
                    !html.contains("system-"),
                    "{locale} {problem:?}: a key without text"
                );
                assert!(!html.contains("<script"), "{locale} {problem:?}");
                assert_eq!(html.matches("<h1").count(), 1, "{locale} {problem:?}");
            }
        }
    }

    #[test]
    fn an_error_page_shows_the_number_to_give_us() {
        for problem in EVERY {
            let expected = problem.status() != 200;
            let html = rendered(Locale::En, problem, None);
            assert_eq!(html.contains("7K2M9Q4XPA"), expected, "{problem:?}");
        }
    }

    #[test]
    fn a_form_that_could_not_be_saved_can_be_sent_again_as_it_was() {
        let retry = Retry {
            action: "/en/apply/renew-id-card/1/address".to_owned(),
            fields: vec![
                (
                    "address".to_owned(),
                    "\"><script>alert(1)</script>".to_owned(),
                ),
                ("idempotency_key".to_owned(), "k1".to_owned()),
            ],
        };
        let html = rendered(Locale::En, SystemProblem::Unavailable, Some(retry));
        assert!(
            html.contains("action=\"/en/apply/renew-id-card/1/address\""),
            "{html}"
        );
        assert!(html.contains("name=\"address\""), "{html}");
        assert!(html.contains("value=\"k1\""), "{html}");
        assert!(!html.contains("<script"), "{html}");
    }

    #[test]
    fn the_end_of_a_session_says_whether_the_form_is_kept() {
        let page = |kept| rendered(Locale::En, SystemProblem::SessionEnded { kept }, None);
        assert!(page(true).contains("we kept"));
        assert!(!page(false).contains("we kept"));
    }
}
