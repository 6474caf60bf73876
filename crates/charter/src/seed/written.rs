//! How the things of a file are declared.

/// Declares what a file writes of things: what each must say, which texts it has, and what else it may say. A text that is left out is
/// empty, and so is a list.
macro_rules! written {
    ($($(#[$doc:meta])* $name:ident {
        must { $($(#[$must_doc:meta])* $must:ident: $kind:ty),* $(,)? }
        texts { $($(#[$text_doc:meta])* $text:ident),* $(,)? }
        may { $($(#[$may_doc:meta])* $may:ident: $free:ty),* $(,)? }
    })+) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, Deserialize)]
        #[serde(deny_unknown_fields)]
        #[expect(missing_docs, reason = "what is called as in the thing itself is described there")]
        pub struct $name {
            $($(#[$must_doc])* pub $must: $kind,)*
            $($(#[$text_doc])* #[serde(default)] pub $text: String,)*
            $($(#[$may_doc])* #[serde(default)] pub $may: $free,)*
        }
    )+};
}

pub(super) use written;
