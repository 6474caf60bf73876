//! The addresses of a batch, for the file of the mailing service.

use web::Visit;

use super::convocation::Convocation;

const COLUMNS: [&str; 8] = ["name", "street", "postcode", "town", "province", "country", "case", "code"];

/// The file's rows, its head the first.
pub(super) fn rows(visit: &Visit, letters: &[Convocation]) -> impl Iterator<Item = [String; 8]> {
    let head = COLUMNS.map(|column| visit.say(&format!("agenda-convocation-{column}")));
    std::iter::once(head).chain(letters.iter().map(|one| {
        let (person, address) = (&one.person, &one.person.address);
        [
            &person.applicant.name,
            &address.street,
            &address.postcode,
            &address.town,
            &address.province,
            &address.country,
            &person.case,
            &one.code,
        ]
        .map(Clone::clone)
    }))
}
