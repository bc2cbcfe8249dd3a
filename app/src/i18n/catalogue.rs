//! Loading the Fluent files and looking a key up.

use std::{borrow::Cow, collections::BTreeMap, fmt::Write as _, sync::OnceLock};

use fluent_bundle::{FluentArgs, FluentResource, concurrent::FluentBundle};
use unic_langid::LanguageIdentifier;

use crate::model::Locale;

/// What a deployment calls things, by language: the name of a Fluent term (`upn`, `id-card`,
/// `country`) to its text. A text says `{ -upn }` and reads "ID number" or "Maisha Namba".
pub type Words = BTreeMap<Locale, BTreeMap<String, String>>;

type Bundle = FluentBundle<FluentResource>;

static BUNDLES: OnceLock<[Bundle; 3]> = OnceLock::new();

macro_rules! catalogue {
    ($code:literal) => {
        &[
            include_str!(concat!("../../locales/", $code, "/common.ftl")),
            include_str!(concat!("../../locales/", $code, "/account.ftl")),
            include_str!(concat!("../../locales/", $code, "/apply.ftl")),
            include_str!(concat!("../../locales/", $code, "/appointments.ftl")),
            include_str!(concat!("../../locales/", $code, "/components.ftl")),
            include_str!(concat!("../../locales/", $code, "/errors.ftl")),
            include_str!(concat!("../../locales/", $code, "/help.ftl")),
            include_str!(concat!("../../locales/", $code, "/sign-in.ftl")),
            include_str!(concat!("../../locales/", $code, "/words.ftl")),
        ]
    };
}

/// The Fluent sources of one language, an area each.
pub(super) const fn sources(locale: Locale) -> &'static [&'static str] {
    match locale {
        Locale::En => catalogue!("en"),
        Locale::Sw => catalogue!("sw"),
        Locale::St => catalogue!("st"),
    }
}

/// Makes the catalogues ready with a deployment's own words. The first call of a process counts.
pub fn install(words: &Words) {
    BUNDLES.get_or_init(|| Locale::ALL.map(|locale| bundle(locale, words.get(&locale))));
}

fn bundle(locale: Locale, words: Option<&BTreeMap<String, String>>) -> Bundle {
    let language: LanguageIdentifier = locale.code().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    // Names are isolated in the markup (<bdi>); the invisible marks would end up in form fields.
    bundle.set_use_isolating(false);
    let mut terms = String::new();
    for (name, text) in words.into_iter().flatten() {
        let _ = writeln!(terms, "-{name} = {text}");
    }
    for source in sources(locale).iter().copied().chain([terms.as_str()]) {
        let resource =
            FluentResource::try_new(source.to_owned()).unwrap_or_else(|(readable, _)| readable);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

/// The text of `key`. A key that no catalogue has comes back as itself: visible, never a panic
/// (a test keeps the catalogues complete).
pub fn translate(locale: Locale, key: &str, args: Option<&FluentArgs<'_>>) -> String {
    let bundles = BUNDLES.get_or_init(|| Locale::ALL.map(|locale| bundle(locale, None)));
    let bundle = &bundles[locale as usize];
    let Some(pattern) = bundle.get_message(key).and_then(|message| message.value()) else {
        return key.to_owned();
    };
    let mut errors = Vec::new();
    match bundle.format_pattern(pattern, args, &mut errors) {
        Cow::Borrowed(text) => text.to_owned(),
        Cow::Owned(text) => text,
    }
}
