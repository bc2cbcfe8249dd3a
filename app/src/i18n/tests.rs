//! The catalogues against each other and against the code: no key is missing, left over,
//! untranslated or short of a place.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser,
};

use super::{catalogue::sources, message};
use crate::model::{Locale, NameError};

/// Keys that are put together: what they begin with.
const MADE: &[&str] = &["month-", "weekday-", "message-"];

/// Longer texts that are the same in English and another language, and rightly so.
const SAME: &[&str] = &[];

/// A text and the names of its places and terms.
#[derive(Debug)]
struct Text {
    places: BTreeSet<String>,
    words: String,
}

fn catalogue(locale: Locale) -> BTreeMap<String, Text> {
    let mut texts = BTreeMap::new();
    for source in sources(locale) {
        let resource = parser::parse(*source).unwrap_or_else(|(_, errors)| {
            panic!("{locale}: {errors:?}");
        });
        for entry in resource.body {
            let Entry::Message(message) = entry else {
                continue;
            };
            let mut text = Text {
                places: BTreeSet::new(),
                words: String::new(),
            };
            read(message.value.as_ref().unwrap(), &mut text);
            let key = message.id.name.to_owned();
            let before = texts.insert(key, text);
            assert!(
                before.is_none(),
                "{locale}: {} is there twice",
                message.id.name
            );
        }
    }
    texts
}

fn read(pattern: &Pattern<&str>, text: &mut Text) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.words.push_str(value),
            PatternElement::Placeable { expression } => expression_of(expression, text),
        }
    }
}

fn expression_of(expression: &Expression<&str>, text: &mut Text) {
    match expression {
        Expression::Inline(inline) => inline_of(inline, text),
        Expression::Select { selector, variants } => {
            inline_of(selector, text);
            for variant in variants {
                read(&variant.value, text);
            }
        }
    }
}

fn inline_of(inline: &InlineExpression<&str>, text: &mut Text) {
    match inline {
        InlineExpression::VariableReference { id } => {
            text.places.insert(format!("${}", id.name));
        }
        InlineExpression::TermReference { id, .. } => {
            text.places.insert(format!("-{}", id.name));
        }
        InlineExpression::Placeable { expression } => expression_of(expression, text),
        _ => {}
    }
}

/// Every file of the two crates' code without its comments; the tests of the catalogues left out.
fn code() -> Vec<(PathBuf, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    let mut folders = vec![root.join("src"), root.join("../server/src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|end| end == "rs")
                && !path.ends_with("i18n/tests.rs")
            {
                let text = fs::read_to_string(&path).unwrap();
                let is_code = |line: &&str| !line.trim_start().starts_with("//");
                let lines: Vec<_> = text.lines().filter(is_code).collect();
                files.push((path, lines.join("\n")));
            }
        }
    }
    files
}

fn is_key(text: &str) -> bool {
    text.contains('-')
        && text
            .bytes()
            .all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-'))
}

/// The keys that are the first literal of `t!` and the second argument of `tr!`.
fn asked_for(code: &str) -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    for call in ["t!(", "tr!("] {
        for (at, _) in code.match_indices(call) {
            // "format!(" and "assert!(" end like "t!(".
            let before = code[..at].chars().next_back();
            if before.is_some_and(|c| c.is_alphanumeric() || c == '_') {
                continue;
            }
            let arguments = &code[at + call.len()..];
            let argument = match call {
                "t!(" => arguments,
                _ => arguments.split_once(',').map_or("", |(_, rest)| rest),
            };
            if let Some(literal) = argument.trim_start().strip_prefix('"') {
                keys.extend(literal.split('"').next().map(str::to_owned));
            }
        }
    }
    keys
}

/// The keys that the model gives to its values and errors: the literals its matches answer.
fn given(code: &str) -> BTreeSet<String> {
    let code = code.split("#[cfg(test)]").next().unwrap_or_default();
    code.split("=> \"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .map(str::to_owned)
        .collect()
}

#[test]
fn the_languages_have_the_same_keys_with_the_same_places() {
    let english = catalogue(Locale::En);
    for locale in [Locale::Sw, Locale::St] {
        let other = catalogue(locale);
        let keys: Vec<_> = other.keys().collect();
        assert_eq!(keys, english.keys().collect::<Vec<_>>(), "{locale}");
        for (key, text) in &english {
            assert_eq!(other[key].places, text.places, "{locale}: {key}");
        }
    }
}

#[test]
fn no_text_is_left_in_english() {
    let english = catalogue(Locale::En);
    for locale in [Locale::Sw, Locale::St] {
        for (key, text) in catalogue(locale) {
            let is_long = text.words.split_whitespace().count() > 3;
            let is_same = text.words == english[&key].words;
            assert!(
                !is_long || !is_same || SAME.contains(&key.as_str()),
                "{locale}: {key} is in English"
            );
        }
    }
}

#[test]
fn every_key_that_code_names_has_a_text() {
    let english = catalogue(Locale::En);
    let mut named = BTreeSet::new();
    for (path, code) in code() {
        named.extend(asked_for(&code));
        if path.components().any(|part| part.as_os_str() == "model") {
            named.extend(given(&code));
        }
    }
    named.retain(|key| is_key(key) && !english.contains_key(key));
    assert_eq!(named, BTreeSet::new());
}

#[test]
fn every_text_is_used() {
    let code: String = code().into_iter().map(|(_, code)| code).collect();
    let unused: Vec<String> = catalogue(Locale::En)
        .into_keys()
        .filter(|key| !MADE.iter().any(|start| key.starts_with(start)))
        .filter(|key| !code.contains(&format!("\"{key}\"")))
        .collect();
    assert_eq!(unused, Vec::<String>::new());
}

#[test]
fn every_message_has_a_title_and_a_text_and_somebody_who_sends_it() {
    let code: String = code().into_iter().map(|(_, code)| code).collect();
    let kinds = |end: &str| -> BTreeSet<String> {
        catalogue(Locale::En)
            .keys()
            .filter_map(|key| key.strip_prefix("message-")?.strip_suffix(end))
            .map(str::to_owned)
            .collect()
    };
    assert_eq!(kinds("-title"), kinds("-text"));
    for kind in kinds("-title") {
        assert!(code.contains(&format!("\"{kind}\"")), "nobody sends {kind}");
    }
}

#[test]
fn an_error_of_the_model_is_told_with_its_figures_in_every_language() {
    let texts = Locale::ALL.map(|locale| message(locale, &NameError::TooLong.into()));
    assert_eq!(
        texts,
        [
            "The name must be 100 characters or fewer",
            "Jina lisizidi herufi 100",
            "Lebitso le se ke la feta litlhaku tse 100",
        ]
    );
}
