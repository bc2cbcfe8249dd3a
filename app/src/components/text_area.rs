//! Several lines of text. The only `<textarea>` of the portal.
//!
//! Leptos 0.8 writes the children of a `<textarea>` without escaping them, so whoever typed
//! `</textarea>` would leave it. Here the text is escaped first and written as inner HTML.

use leptos::prelude::*;

use super::field::{Field, aria_invalid, described_by};
use crate::shell::escape;

/// Several lines of text.
#[component]
pub fn TextArea(
    /// Name in the form, and the input's id.
    #[prop(into)]
    name: String,
    /// The label.
    #[prop(into)]
    label: String,
    /// What the person typed.
    #[prop(default = None, into)]
    value: Option<String>,
    /// Help under the label.
    #[prop(default = None, into)]
    hint: Option<String>,
    /// What is wrong and how to mend it.
    #[prop(default = None, into)]
    error: Option<String>,
    /// The field may stay empty, and the label says so.
    #[prop(optional)]
    optional: bool,
    /// The label is the page's `h1`.
    #[prop(optional)]
    page_heading: bool,
    /// Lines shown.
    #[prop(default = 5)]
    rows: u32,
    /// The purpose of the input for the browser's autofill: `street-address`.
    #[prop(default = None, into)]
    autocomplete: Option<String>,
) -> impl IntoView {
    let described = described_by(&name, hint.is_some(), error.is_some());
    let invalid = aria_invalid(error.is_some());
    let input = view! {
        <textarea
            class="input"
            id=name.clone()
            name=name.clone()
            rows=rows.to_string()
            dir="auto"
            autocomplete=autocomplete
            aria-describedby=described
            aria-invalid=invalid
            inner_html=content(&value.unwrap_or_default())
        ></textarea>
    };
    view! { <Field name label hint error optional page_heading>{input}</Field> }
}

/// The text as the content of a `<textarea>`. HTML drops one newline right after the tag, so one
/// is spent on it and a newline that the person typed first is kept.
fn content(text: &str) -> String {
    format!("\n{}", escape(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rendered(value: &str) -> String {
        let value = value.to_owned();
        Owner::new().with(|| view! { <TextArea name="more" label="More" value /> }.to_html())
    }

    #[test]
    fn what_a_person_typed_cannot_leave_the_textarea() {
        let html = rendered("</textarea><script>alert(1)</script>");
        assert!(!html.contains("<script"), "{html}");
        assert_eq!(html.matches("</textarea").count(), 1, "{html}");
        assert!(
            html.contains("&lt;/textarea&gt;&lt;script&gt;alert(1)"),
            "{html}"
        );
    }

    #[test]
    fn a_newline_typed_first_is_kept() {
        assert!(rendered("\nsecond line").contains(">\n\nsecond line</textarea>"));
    }

    #[test]
    fn an_ampersand_comes_back_as_it_was_typed() {
        assert!(rendered("Thabo & &lt; Sons").contains(">\nThabo &amp; &amp;lt; Sons</textarea>"));
    }

    /// Every source file of the crate and its text.
    fn sources() -> Vec<(std::path::PathBuf, String)> {
        let mut folders = vec![std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
        let mut files = Vec::new();
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else if path.extension().is_some_and(|extension| extension == "rs") {
                    let text = std::fs::read_to_string(&path).unwrap();
                    files.push((path, text));
                }
            }
        }
        files
    }

    #[test]
    fn no_other_file_writes_a_textarea() {
        let files = sources();
        assert!(files.len() > 30, "only {} files found", files.len());
        let strays: Vec<_> = files
            .into_iter()
            .filter(|(path, text)| !path.ends_with("text_area.rs") && text.contains("<textarea"))
            .map(|(path, _)| path)
            .collect();
        assert!(strays.is_empty(), "use TextArea in {strays:?}");
    }
}
