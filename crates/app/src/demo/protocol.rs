//! A few weeks of registrations for the offices of the demo, always the same for the same day: invented people, invented papers.

use charter::Slice;
use jiff::civil::{Date, Time, Weekday, time};
use jiff::{Timestamp, ToSpan};
use kernel::db::Tx;
use kernel::files::Files;
use kernel::history::Actor;
use kernel::ledger::Channel;
use kernel::permit::Scope;
use kernel::{Lang, OfficeId};
use protocol::{Correspondent, Direction, Document, Entry, Numbering, Received, Recovered, Register};
use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};
use web::App;
use web::forms::File;

use super::appointments::NAMES;

/// How many weeks.
const WEEKS: i64 = 3;

/// What an office writes and gets: its code, what comes in, what goes out.
const OFFICES: [(&str, &[&str], &[&str]); 5] = [
    (
        "urp-casale",
        &[
            "Domanda di attestazione di idoneità alloggiativa",
            "Richiesta di attestazione per zona non metanizzata",
            "Segnalazione: illuminazione pubblica spenta",
            "Domanda di accesso agli atti",
            "Suggerimento sugli orari dello sportello",
        ],
        &["Attestazione di idoneità alloggiativa", "Risposta a segnalazione", "Richiesta di documenti integrativi"],
    ),
    (
        "politiche-casa-genova",
        &[
            "Domanda di assegnazione di alloggio ERP",
            "Domanda di contributo per morosità incolpevole",
            "Richiesta di accoglienza in emergenza abitativa",
            "Integrazione di documenti alla domanda ERP",
        ],
        &["Comunicazione di ammissione in graduatoria", "Atto di assegnazione di alloggio", "Preavviso di rigetto"],
    ),
    (
        "dg-immigrazione",
        &[
            "Domanda di iscrizione al registro delle associazioni",
            "Relazione annuale di attività",
            "Comunicazione di variazione dello statuto",
        ],
        &["Comunicazione di avvio del procedimento", "Decreto di iscrizione al registro"],
    ),
    (
        "sui-roma",
        &[
            "Domanda di nulla osta al lavoro subordinato",
            "Domanda di ricongiungimento familiare",
            "Trasmissione di documenti per il nulla osta",
        ],
        &["Rilascio di nulla osta", "Richiesta di integrazione documentale", "Convocazione allo sportello"],
    ),
    (
        "respi",
        &["Richiesta di adesione alla rete degli sportelli", "Segnalazione di rete: pratica ferma"],
        &["Convocazione dell’incontro di rete", "Risposta alla segnalazione di rete"],
    ),
];

/// Registers, and the weeks behind today.
pub(super) async fn load(app: &App) -> kernel::Result<()> {
    let paper = paper(app.files()).await?;
    app.db()
        .write(move |tx| {
            for (seed, (code, incoming, outgoing)) in (0_u64..).zip(OFFICES) {
                let Some(office) = office(tx, code)? else { continue };
                open(tx, office)?;
                let mut weeks = Weeks {
                    office,
                    incoming,
                    outgoing,
                    paper: paper.clone(),
                    random: StdRng::seed_from_u64(seed + 80),
                };
                weeks.load(tx)?;
            }
            Ok(())
        })
        .await?;
    protocol::seed::close_past(app).await?;
    app.db().write(interrupted).await
}

/// A morning without the system, at the first office: a register of emergency with two documents, one of which is still to be recovered; and a
/// registration that was made twice.
fn interrupted(tx: &mut Tx<'_>) -> kernel::Result<()> {
    let (by, Some(office)) = (Actor::system(), office(tx, OFFICES[0].0)?) else { return Ok(()) };
    let (register, now) = (protocol::register_of(tx, office)?, tx.now());
    let words = ("Linea dati interrotta", "Autorizzazione del Segretario generale n. 3");
    let emergency = protocol::open(tx, &register, words, now - 3.hours(), &by)?;
    let mut entry = Entry {
        office,
        direction: Direction::Incoming,
        channel: Channel::Counter,
        subject: OFFICES[0].1[0].to_owned(),
        class: String::new(),
        correspondents: vec![Correspondent::named(NAMES[0])],
        received: Received::default(),
        about: None,
        emergency: None,
        documents: Vec::new(),
    };
    let twice = protocol::register(tx, &entry, &by)?;
    entry.emergency = Some(Recovered { emergency: emergency.id, number: 1, at: now - 2.hours() });
    protocol::register(tx, &entry, &by)?;
    protocol::end(tx, &register, &emergency, now - 1.hours(), 2, &by)?;
    let twice = protocol::registration(tx, twice.id(), &Scope::All)?;
    protocol::annul(tx, &twice, "Registrata due volte", "Determinazione dimostrativa n. 12", &by).map(|_| ())
}

/// A document that says that it is none, so that pages have something to open.
async fn paper(files: &Files) -> kernel::Result<Document> {
    let text = "Documento dimostrativo: nessuna persona e nessuna pratica di questo documento esistono.\n";
    let file = File { field: "documents".to_owned(), name: "documento.txt".to_owned(), bytes: text.as_bytes().into() };
    protocol::keep(files, &file).await
}

fn office(tx: &mut Tx<'_>, code: &str) -> kernel::Result<Option<OfficeId>> {
    let offices = charter::offices(tx, None, Slice::ALL, Lang::It)?.items;
    Ok(offices.into_iter().find(|office| office.code == code).map(|office| office.id))
}

fn open(tx: &mut Tx<'_>, keeper: OfficeId) -> kernel::Result<()> {
    let register = Register {
        id: tx.id(),
        revision: 0,
        body: charter::office(tx, keeper)?.body,
        keeper,
        area: "AOO dimostrativa".to_owned(),
        numbering: Numbering::Own,
        opened_at: tx.now(),
    };
    protocol::save_register(tx, &Actor::system(), &register)
}

struct Weeks {
    office: OfficeId,
    incoming: &'static [&'static str],
    outgoing: &'static [&'static str],
    paper: Document,
    random: StdRng,
}

impl Weeks {
    fn load(&mut self, tx: &mut Tx<'_>) -> kernel::Result<()> {
        let (now, today) = (tx.now(), tx.clock().today());
        let first = today.saturating_sub(WEEKS.weeks());
        for day in first.series(1.day()).take_while(|day| *day <= today) {
            if matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) {
                continue;
            }
            let mut hours: Vec<Time> = (0..self.random.random_range(3..8))
                .map(|_| time(self.random.random_range(8..17), self.random.random_range(0..60), 0, 0))
                .collect();
            hours.sort_unstable();
            for hour in hours {
                let Some(at) = moment(tx, day, hour).filter(|at| *at <= now) else { continue };
                let entry = self.entry(day);
                protocol::seed::register_at(tx, &entry, &Actor::system(), at)?;
            }
        }
        Ok(())
    }

    fn entry(&mut self, day: Date) -> Entry {
        let direction = match self.random.random_range(0..10) {
            0..6 => Direction::Incoming,
            6..9 => Direction::Outgoing,
            _ => Direction::Internal,
        };
        let channel =
            *self.one(&[Channel::Counter, Channel::CertifiedEmail, Channel::Email, Channel::Post, Channel::Online]);
        let (subject, correspondents) = match direction {
            Direction::Incoming => (*self.one(self.incoming), vec![self.person()]),
            Direction::Outgoing => (*self.one(self.outgoing), vec![self.person()]),
            Direction::Internal => ("Nota di trasmissione ad altro ufficio", Vec::new()),
        };
        let with_number = direction == Direction::Incoming && self.random.random_range(0..5) == 0;
        let received = Received {
            number: if with_number {
                format!("{}/{}", self.random.random_range(100..9000), day.year())
            } else {
                String::new()
            },
            on: with_number.then(|| day.saturating_sub(1.day())),
        };
        let documents = if self.random.random_range(0..3) > 0 { vec![self.paper.clone()] } else { Vec::new() };
        Entry {
            office: self.office,
            direction,
            channel,
            subject: subject.to_owned(),
            class: String::new(),
            correspondents,
            received,
            about: None,
            emergency: None,
            documents,
        }
    }

    fn person(&mut self) -> Correspondent {
        Correspondent::named(self.one::<&str>(&NAMES))
    }

    fn one<'t, T>(&mut self, among: &'t [T]) -> &'t T {
        &among[self.random.random_range(0..among.len())]
    }
}

fn moment(tx: &Tx<'_>, day: Date, hour: Time) -> Option<Timestamp> {
    day.to_datetime(hour).to_zoned(tx.clock().zone().clone()).ok().map(|at| at.timestamp())
}
