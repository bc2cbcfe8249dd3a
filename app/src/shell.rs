//! The document around a page: head, style, and the hydration scripts when an island needs them.

use std::sync::{Arc, Mutex};

use hydration_context::SsrSharedContext;
use leptos::{config::LeptosOptions, hydration::HydrationScripts, prelude::*};

use crate::model::Locale;

/// What a page knows about the request it answers; in the context of every component.
#[derive(Clone, Debug)]
pub struct PageContext {
    /// The page's language.
    pub locale: Locale,
    /// The languages this deployment offers, in its own order.
    pub languages: Arc<[Locale]>,
    /// The path after the language prefix, with a leading slash: `/id`.
    pub path: String,
    /// The nonce of this response's content security policy.
    pub nonce: String,
    /// The id under which the request is in the log; error pages show it.
    pub request_id: String,
    /// Whether somebody is signed in.
    pub signed_in: bool,
    /// Seconds of idleness after which the session ends, for the warning; none when signed out.
    pub idle_seconds: Option<i32>,
}

impl PageContext {
    /// A path of the portal in the page's language: `href("/id")` is `/en/id`.
    pub fn href(&self, path: &str) -> String {
        format!("/{}{path}", self.locale)
    }
}

/// The context of the page being rendered.
pub fn page() -> PageContext {
    expect_context::<PageContext>()
}

/// A path of the portal in the language of the page being rendered.
pub fn href(path: &str) -> String {
    page().href(path)
}

/// Where the built assets are.
#[derive(Clone, Debug)]
pub struct Assets {
    /// The stylesheet's path, with its content hash.
    pub stylesheet: String,
    /// The hydration scripts for a response whose nonce is [`NONCE`].
    scripts: Option<String>,
}

/// Stands for the nonce in the cached scripts.
const NONCE: &str = "nonce-of-the-response";

impl Assets {
    /// Reads the hashes written by the build. `options` names the site folder and hash file.
    pub fn new(stylesheet: String, options: Option<&LeptosOptions>) -> Self {
        let scripts = options.map(|options| {
            let options = options.clone();
            in_context(|| {
                provide_context(leptos::nonce::Nonce::from_value(NONCE));
                let scripts = view! { <HydrationScripts options islands=true /> }.to_html();
                // Leptos writes the nonce there too, where HTML knows two words only.
                scripts.replace(&format!("crossorigin=\"{NONCE}\""), "crossorigin")
            })
        });
        Self {
            stylesheet,
            scripts,
        }
    }
}

/// The title of the page, set by its layout and read by the document around it.
#[derive(Clone, Default)]
struct Title(Arc<Mutex<String>>);

/// Sets the document's title; called by the layout.
pub fn set_title(title: String) {
    if let Some(cell) = use_context::<Title>()
        && let Ok(mut current) = cell.0.lock()
    {
        *current = title;
    }
}

/// Renders a whole document. The body comes first: what it turned out to contain decides about
/// the head, so a page without an island loads no script at all.
pub fn render<V: IntoView + 'static>(
    context: PageContext,
    assets: &Assets,
    body: impl FnOnce() -> V,
) -> String {
    let PageContext { locale, nonce, .. } = context.clone();
    let (body, title) = in_context(|| {
        let title = Title::default();
        provide_context(title.clone());
        provide_context(locale);
        provide_context(context);
        let body = body().to_html();
        let title = title
            .0
            .lock()
            .map(|title| title.clone())
            .unwrap_or_default();
        (body, title)
    });
    let has_island = body.contains("<leptos-island");
    let scripts = match &assets.scripts {
        Some(scripts) if has_island => scripts.replace(NONCE, &nonce),
        _ => String::new(),
    };
    document(
        locale,
        &title,
        &assets.stylesheet,
        &scripts,
        &well_formed(&body, has_island),
    )
}

/// Leptos marks places with `<!>`, which HTML's parser reads as an empty comment but counts as an
/// error. An island finds its place by them, so there they become real comments; a page without
/// one doesn't need them. What people type never holds one: it is escaped.
fn well_formed(body: &str, has_island: bool) -> String {
    body.replace("<!>", if has_island { "<!---->" } else { "" })
}

fn document(locale: Locale, title: &str, stylesheet: &str, scripts: &str, body: &str) -> String {
    let title = escape(title);
    format!(
        "<!DOCTYPE html>\n<html lang=\"{locale}\" dir=\"ltr\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
         <title>{title}</title>\
         <meta name=\"color-scheme\" content=\"light dark\">\
         <meta name=\"theme-color\" content=\"#12343b\">\
         <link rel=\"stylesheet\" href=\"{stylesheet}\">\
         <link rel=\"icon\" href=\"/icons/mark.svg\" type=\"image/svg+xml\">\
         <link rel=\"manifest\" href=\"/manifest.webmanifest\">\
         {scripts}</head><body>{body}</body></html>"
    )
}

/// Runs `work` inside a reactive owner that knows about islands.
fn in_context<T>(work: impl FnOnce() -> T) -> T {
    let owner = Owner::new_root(Some(Arc::new(SsrSharedContext::new_islands())));
    let result = owner.with(work);
    owner.cleanup();
    result
}

/// Escapes text for element content and double-quoted attributes.
pub fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::components::{TextArea, TextField};

    fn rendered<V: IntoView + 'static>(body: impl FnOnce() -> V) -> String {
        let context = PageContext {
            locale: Locale::En,
            languages: Arc::from(Locale::ALL),
            path: "/".to_owned(),
            nonce: "n".to_owned(),
            request_id: "r".to_owned(),
            signed_in: false,
            idle_seconds: None,
        };
        render(
            context,
            &Assets::new("/pkg/mlango.css".to_owned(), None),
            body,
        )
    }

    #[test]
    fn the_scripts_carry_the_nonce_where_it_belongs() {
        let options = LeptosOptions::builder().output_name("mlango").build();
        let scripts = Assets::new(String::new(), Some(&options)).scripts.unwrap();
        assert!(scripts.contains(&format!("nonce=\"{NONCE}\"")), "{scripts}");
        assert!(!scripts.contains("crossorigin=\""), "{scripts}");
    }

    #[test]
    fn a_page_without_an_island_holds_no_marks() {
        let items = vec![view! { <li>"one"</li> }, view! { <li>"two"</li> }];
        let html = rendered(|| view! { <ul>{items}</ul> });
        assert!(html.contains("<ul><li>one</li><li>two</li></ul>"), "{html}");
    }

    #[test]
    fn an_island_keeps_its_marks_as_comments() {
        assert_eq!(
            well_formed("<leptos-island><!></leptos-island>", true),
            "<leptos-island><!----></leptos-island>"
        );
    }

    #[test]
    fn marks_that_a_person_typed_are_text() {
        let typed = || "a <!> b".to_owned();
        let html = rendered(|| {
            view! {
                <TextField name="one" label="One" value=typed() />
                <TextArea name="two" label="Two" value=typed() />
                <p>{typed()}</p>
            }
        });
        assert_eq!(html.matches("a &lt;!&gt; b").count(), 3, "{html}");
    }
}
