//! Enumerations with a stable text code: what the database, URLs and exports hold instead of a
//! variant's name, so that a variant can be renamed without touching stored rows.

/// A text is none of an enumeration's codes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a code of {0}")]
pub struct UnknownCode(
    /// The enumeration's name.
    pub &'static str,
);

/// Declares an enumeration whose variants have a code and, after `=>`, the translation key of
/// their name.
macro_rules! coded {
    (
        $(#[$meta:meta])*
        pub enum $name:ident {
            $($(#[$variant_meta:meta])* $variant:ident = $code:literal => $key:literal,)+
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $name {
            $($(#[$variant_meta])* $variant,)+
        }

        impl $name {
            /// Every one, in the order of the declaration.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// The stable text in the database, in URLs and in exports.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code,)+ }
            }

            /// The translation key of its name.
            pub const fn key(self) -> &'static str {
                match self { $(Self::$variant => $key,)+ }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.code())
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::model::UnknownCode;

            fn from_str(code: &str) -> Result<Self, Self::Err> {
                match code {
                    $($code => Ok(Self::$variant),)+
                    _ => Err($crate::model::UnknownCode(stringify!($name))),
                }
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.code())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let code = <String as serde::Deserialize>::deserialize(deserializer)?;
                code.parse().map_err(serde::de::Error::custom)
            }
        }
    };
}

pub(crate) use coded;

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use crate::model::{
        ApplicationKind, ApplicationState, Basis, BookingState, DataShown, DocumentKind,
        DocumentState, Event, Purpose, Reason, RenewalStep, Role, Sex, UnknownCode,
    };

    macro_rules! check {
        ($($name:ident)+) => {
            $({
                let codes: BTreeSet<_> = $name::ALL.iter().map(|one| one.code()).collect();
                let keys: BTreeSet<_> = $name::ALL.iter().map(|one| one.key()).collect();
                assert_eq!(codes.len(), $name::ALL.len(), "codes of {}", stringify!($name));
                assert_eq!(keys.len(), $name::ALL.len(), "keys of {}", stringify!($name));
                for one in $name::ALL {
                    assert_eq!(one.code().parse(), Ok(*one));
                    assert_eq!(one.to_string(), one.code());
                    let json = serde_json::to_string(one).unwrap();
                    assert_eq!(json, format!("\"{}\"", one.code()));
                    assert_eq!(serde_json::from_str::<$name>(&json).unwrap(), *one);
                }
                assert_eq!("".parse::<$name>(), Err(UnknownCode(stringify!($name))));
            })+
        };
    }

    #[test]
    fn every_code_is_unique_and_read_back() {
        check! {
            ApplicationKind ApplicationState Basis BookingState DataShown DocumentKind DocumentState Event
            Purpose Reason RenewalStep Role Sex
        }
    }
}
