//! The same storm without the kernel: `postgres` clients on threads, SERIALIZABLE with retry, one transaction at a time each.

use kernel::clock::Clock;
use kernel::ids::Ids;
use postgres::error::SqlState;
use postgres::{Client, IsolationLevel, NoTls, Statement};

use crate::booking::{self, SlotId};

/// A client with its prepared statements.
pub struct Plain {
    client: Client,
    clock: Clock,
    ids: Ids,
    statements: Vec<Statement>,
}

impl Plain {
    pub fn connect(url: &str) -> Self {
        let mut client = Client::connect(url, NoTls).expect("the server");
        let texts = [
            booking::SELECT_SLOT,
            booking::INSERT_BOOKING,
            booking::TAKE_PLACE,
            booking::INSERT_LEDGER,
            booking::INSERT_PENDING,
            booking::INSERT_NOTICE,
        ];
        let statements = texts.iter().map(|text| client.prepare(text).expect("a statement")).collect();
        let clock = Clock::system();
        Self { client, ids: Ids::random(clock.clone()), clock, statements }
    }

    /// Books, again and again until the server takes it.
    pub fn book(&mut self, slot: SlotId) {
        while let Err(error) = self.attempt(slot) {
            assert_eq!(error.code(), Some(&SqlState::T_R_SERIALIZATION_FAILURE), "{error}");
        }
    }

    fn attempt(&mut self, slot: SlotId) -> Result<(), postgres::Error> {
        let Self { client, clock, ids, statements } = self;
        let [select, insert, take, ledger, pending, notice] = &statements[..] else { unreachable!("six statements") };
        let mut tx = client.build_transaction().isolation_level(IsolationLevel::Serializable).start()?;
        let (slot, now) = (slot.to_string(), clock.now().as_millisecond());
        let row = tx.query_one(select, &[&slot])?;
        let (places, taken): (i64, i64) = (row.get(2), row.get(3));
        assert!(taken < places, "a place");
        let (id, row, none) = (booking::fresh_id(ids), booking::fresh_id(ids), None::<String>);
        tx.execute(insert, &[&id, &slot, &booking::APPLICANT, &booking::EMAIL, &now, &none])?;
        tx.execute(take, &[&slot])?;
        let (office, service) = (booking::office().to_string(), booking::service().to_string());
        let (today, number) = (clock.today().to_string(), None::<i64>);
        tx.execute(
            ledger,
            &[
                &row,
                &now,
                &"appointment",
                &office,
                &service,
                &"online",
                &"booking",
                &id,
                &today,
                &none,
                &none,
                &none,
                &number,
                &number,
                &"open",
                &none,
                &number,
                &none,
                &none,
                &none,
                &1_i64,
                &none,
            ],
        )?;
        tx.execute(pending, &[&row, &office])?;
        let mail = booking::fresh_id(ids);
        tx.execute(notice, &[&mail, &now, &booking::EMAIL, &booking::SUBJECT, &booking::BODY, &now])?;
        tx.commit()
    }
}
