//! The addresses of a batch as a file for the mailing service: semicolons, UTF-8 with its mark, as Italian programs expect.

use kernel::{Error, Result};
use web::Visit;

use super::convocation::Convocation;

const COLUMNS: [&str; 8] = ["name", "street", "postcode", "town", "province", "country", "case", "code"];

/// The file's bytes.
///
/// # Errors
/// `Internal` where it cannot be written.
pub(super) fn csv(visit: &Visit, letters: &[Convocation]) -> Result<Vec<u8>> {
    let mut file = csv::WriterBuilder::new().delimiter(b';').from_writer("\u{feff}".as_bytes().to_vec());
    let head = COLUMNS.map(|column| visit.say(&format!("agenda-convocation-{column}")));
    file.write_record(head).map_err(Error::internal)?;
    for one in letters {
        let address = &one.person.address;
        file.write_record([
            &one.person.applicant.name,
            &address.street,
            &address.postcode,
            &address.town,
            &address.province,
            &address.country,
            &one.person.case,
            &one.code,
        ])
        .map_err(Error::internal)?;
    }
    file.into_inner().map_err(|error| Error::internal(error.to_string()))
}
