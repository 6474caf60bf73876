//! The identifiers of this room.

use kernel::id;

id! {
    /// A body (ente).
    BodyId
}
id! {
    /// A counter (sportello).
    CounterId
}
id! {
    /// A line of a page: a contact, an hour, a document, a principle. Its translations hang on it.
    LineId
}
id! {
    /// A charter of a year and version.
    CharterId
}
id! {
    /// A standard in one charter; over the years its key stays.
    StandardId
}
id! {
    /// A preliminary notice (diffida).
    DiffidaId
}
id! {
    /// Something that changed and had to be published.
    PublicationId
}
id! {
    /// Whatever has texts in several languages.
    OwnerId
}

macro_rules! owners {
    ($($id:ty),*) => {$(
        impl From<$id> for OwnerId {
            fn from(id: $id) -> Self {
                kernel::ids::Uuid::from(id).into()
            }
        }
    )*};
}
owners!(BodyId, CounterId, LineId, CharterId, StandardId, DiffidaId, kernel::OfficeId, kernel::ServiceId);
