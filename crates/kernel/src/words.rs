//! Closed sets of words: what a column of the database, a JSON field and a form's choice may hold.

/// Declares an enumeration whose members are fixed words, the same in the database, in JSON, in addresses and in message keys.
#[macro_export]
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$member_doc:meta])* $member:ident = $word:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::serde::Serialize, ::serde::Deserialize)]
        pub enum $name {
            $($(#[$member_doc])* #[serde(rename = $word)] $member,)+
        }

        impl $name {
            /// All members, in the order in which they are shown.
            pub const ALL: &'static [Self] = &[$(Self::$member),+];

            /// The word that stands for the member.
            #[must_use]
            pub fn word(self) -> &'static str {
                match self { $(Self::$member => $word,)+ }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.word())
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::Error;

            /// # Errors
            /// `NotFound`: the set has no such word.
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::ALL.iter().copied().find(|member| member.word() == text).ok_or($crate::Error::NotFound)
            }
        }

        impl $crate::db::Bind for $name {
            fn value(&self) -> $crate::db::Value<'_> {
                $crate::db::Value::Text(self.word().into())
            }
        }

        impl $crate::db::Column for $name {
            fn read(value: $crate::db::Value<'_>) -> $crate::Result<Self> {
                $crate::db::parse_text(&value)
            }
        }
    };
}
