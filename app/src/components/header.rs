//! Top and bottom of every page.

use leptos::prelude::*;

use super::{
    icon::{Icon, Mark, Picture},
    language_switch::LanguageSwitch,
};
use crate::{
    shell::{href, page},
    t,
};

/// The portal's name, the same in every language.
pub(super) const BRAND: &str = "Mlango";

/// The first link of a page: past the header.
#[component]
pub fn SkipLink() -> impl IntoView {
    view! { <a class="skip-link" href="#main">{t!("skip-to-content")}</a> }
}

/// Name, languages and the ways to go: one set for people who signed in, one for visitors.
#[component]
pub fn Header() -> impl IntoView {
    let page = page();
    let links = if page.signed_in {
        vec![
            ("/account", t!("nav-account")),
            ("/id", t!("nav-id")),
            ("/services", t!("nav-services")),
            ("/appointments", t!("nav-appointments")),
        ]
    } else {
        vec![
            ("/services", t!("nav-services")),
            ("/sign-in", t!("nav-sign-in")),
        ]
    };
    let links: Vec<_> = links
        .into_iter()
        .map(|(path, words)| {
            let current = is_current(path, &page.path).then_some("true");
            view! { <li><a class="nav-link" href=href(path) aria-current=current>{words}</a></li> }
        })
        .collect();
    let sign_out = page.signed_in.then(|| {
        view! {
            <li>
                <form method="post" action=href("/sign-out")>
                    <button class="nav-link" type="submit">{t!("nav-sign-out")}</button>
                </form>
            </li>
        }
    });
    view! {
        <header class="header">
            <div class="header-top frame">
                <a class="brand" href=href("/")>
                    <Mark />
                    <span class="brand-words">
                        <span class="brand-name">{BRAND}</span>
                        " "
                        <span class="brand-line">{t!("brand-line")}</span>
                    </span>
                </a>
                <LanguageSwitch />
            </div>
            <nav class="nav" aria-label=t!("nav-label")>
                <ul class="nav-list frame">{links}{sign_out}</ul>
            </nav>
            <div class="weave"></div>
        </header>
    }
    .into_any()
}

/// Help in the same place on every page, and who is behind this.
#[component]
pub fn Footer() -> impl IntoView {
    view! {
        <footer class="footer">
            <div class="frame">
                <p class="help-link">
                    <Icon picture=Picture::Help />
                    <a href=href("/help")>{t!("footer-help")}</a>
                </p>
                <p class="footer-words">{t!("footer-about")}</p>
            </div>
        </footer>
    }
    .into_any()
}

/// Whether the page at `path` belongs to the section that starts at `section`. An application is
/// part of the services.
fn is_current(section: &str, path: &str) -> bool {
    let under = |root: &str| {
        path.strip_prefix(root)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    under(section) || (section == "/services" && (under("/apply") || under("/applications")))
}

#[cfg(test)]
mod tests {
    use super::is_current;

    #[test]
    fn a_page_belongs_to_the_section_its_path_starts_with() {
        assert!(is_current("/id", "/id"));
        assert!(is_current("/appointments", "/appointments/book/x"));
        assert!(!is_current("/id", "/identity"));
        assert!(!is_current("/services", "/account"));
    }

    #[test]
    fn an_application_is_part_of_the_services() {
        assert!(is_current("/services", "/apply/renew-id-card/1/address"));
        assert!(is_current("/services", "/applications/7K2M9Q4XPA"));
    }
}
