//! The citizen's side of the agenda: the steps without a script, what is refused and how, the private page, the receipt where there is no place.

use agenda::plan::{Every, Pattern, Plan, Release, Window};
use agenda::{Help, Kind, Offer, Stage, Who, Words};
use charter::words::{BodyKind, Weekday};
use charter::{Body, Counter, CounterId, Office, Service};
use jiff::civil::{Date, date};
use kernel::OfficeId;
use kernel::db::Db;
use kernel::history::Actor;
use kernel::ledger::{self, Filter, Outcome};
use testkit::{Answer, Browser, Engine, TestApp};

/// Monday 5 October 2026, 9:30, stands the tests' clock.
const TODAY: Date = date(2026, 10, 5);
/// Wednesday at 10:00 in Rome.
pub(crate) const WEDNESDAY_AT_TEN: &str = "2026-10-07T08:00:00Z";

pub(crate) struct Town {
    pub(crate) app: TestApp,
    office: OfficeId,
    pub(crate) counter: CounterId,
}

fn kind(code: &str, who: Who) -> Kind {
    let words = |name: &str| Words {
        name: name.to_owned(),
        instructions: "Si parla.".into(),
        bring: "Un documento\nLa ricevuta".into(),
    };
    Kind {
        code: code.parse().unwrap(),
        who,
        minutes: 30,
        per_person: Some(1),
        per_case: None,
        people_most: 4,
        units_per_person: 1,
        help: Help::None,
        texts: [("it".to_owned(), words("Informazioni")), ("en".to_owned(), words("Information"))].into(),
    }
}

/// Mornings of a number of half hours at one desk; bookings can be changed until an hour before, and moved once.
pub(crate) fn plan(closes: &str) -> Plan {
    let window = Window {
        desks: vec![1],
        opens: "10:00".parse().unwrap(),
        closes: closes.parse().unwrap(),
        breaks: Vec::new(),
        minutes: 30,
        buffer: 0,
        types: Vec::new(),
        quotas: Vec::new(),
    };
    let days = Weekday::ALL[..5].to_vec();
    Plan {
        patterns: vec![Pattern { days, every: Every::Week, from: None, to: None, window }],
        lead_minutes: 0,
        horizon_days: 14,
        release: Release::Fixed { at: TODAY.at(0, 0, 0, 0) },
        change_minutes: 60,
        moves_most: 1,
        return_minutes: 0,
        ..Plan::default()
    }
}

/// A live counter that gives appointments for the service `urp-risponde`.
pub(crate) async fn open_counter(db: &Db, plan: Plan) -> (OfficeId, CounterId) {
    let ids = db.ids();
    let body = Body::new(ids.make(), "casale", BodyKind::Municipality, "Città di Casale");
    let office = Office::new(ids.make(), body.id, "urp", "Ufficio Relazioni con il Pubblico");
    let service = Service::new(ids.make(), office.id, "urp-risponde", "URP risponde", date(2026, 1, 1));
    let counter = Counter {
        address: "Via Mameli 10, Casale".into(),
        ..Counter::new(ids.make(), office.id, "urp", "Sportello URP")
    };
    let opened = (office.id, counter.id);
    let done = db.write(move |tx| {
        let by = Actor::system();
        charter::save_body(tx, &by, &body)?;
        charter::save_office(tx, &by, &office)?;
        charter::save_counter(tx, &by, &counter)?;
        charter::save_service(tx, &by, &service)?;
        agenda::begin(tx, counter.id, office.id)?;
        agenda::seed::write_kinds(tx, &[kind("informazioni", Who::Anyone), kind("interno", Who::Staff)])?;
        let offer = |code: &str, position| Offer {
            counter: counter.id,
            kind: code.parse().unwrap(),
            service: Some(service.id),
            minutes: None,
            position,
        };
        agenda::save_offers(tx, &by, counter.id, &[offer("informazioni", 0), offer("interno", 1)])?;
        let revision = agenda::calendar(tx, counter.id)?.revision;
        agenda::publish(tx, &by, counter.id, revision, &plan)?;
        for stage in [Stage::Familiarisation, Stage::Live] {
            let revision = agenda::agenda(tx, counter.id)?.revision;
            agenda::set_stage(tx, &by, counter.id, revision, (stage, None))?;
        }
        Ok(())
    });
    done.await.unwrap();
    opened
}

impl Town {
    pub(crate) async fn start(engine: Engine, plan: Plan) -> Self {
        let app = TestApp::start(engine, app::rooms()).await;
        let (office, counter) = open_counter(app.db(), plan).await;
        Self { app, office, counter }
    }

    fn place(&self) -> String {
        format!("{} informazioni", self.counter)
    }

    /// A browser that has filled in everything up to the check.
    pub(crate) async fn filled(&self, name: &str, at: &str) -> Browser {
        let mut browser = self.app.visitor();
        browser.post("/appointments", &[("place", &self.place())]).await.location();
        browser.post("/appointments/new/time", &[("at", at)]).await.location();
        browser.post("/appointments/new/details", &[("note", "Porto mia figlia")]).await.location();
        let email = format!("{}@example.it", name.to_lowercase());
        let fields = [("name", name), ("born_on", "1980-05-01"), ("email", &email), ("phone", "0142 444111")];
        browser.post("/appointments/new/applicant", &fields).await.location();
        browser
    }

    /// The private page of a new booking.
    async fn booked(&self, name: &str, at: &str) -> String {
        let mut browser = self.filled(name, at).await;
        browser.post("/appointments/new/review", &[]).await.location()
    }

    pub(crate) async fn rows(&self) -> Vec<ledger::Row> {
        let (office, filter) = (self.office, Filter { kinds: vec![ledger::Kind::Appointment], ..Filter::default() });
        let period = (date(2026, 1, 1), date(2026, 12, 31));
        self.app.db().read(move |tx| ledger::page(tx, office, period, &filter, None, (1000, 0))).await.unwrap().0
    }
}

/// What stands between the second mark after the first and its end.
fn between<'t>(text: &'t str, from: &str, to: &str) -> &'t str {
    text.split(from).nth(1).and_then(|rest| rest.split(to).next()).unwrap_or_else(|| panic!("no {from} in {text}"))
}

/// Refused in words: the page of the form, with what was typed.
#[track_caller]
fn refused(answer: &Answer, word: &str) {
    assert_eq!(answer.status, 422, "{}", answer.text());
    assert!(answer.text().contains(word), "{word}: {}", answer.text());
}

#[tokio::test]
async fn a_citizen_books_from_the_sheet_of_a_service_to_the_page_with_the_code() {
    for engine in Engine::BOTH {
        let town = Town::start(engine, plan("12:00")).await;
        let mut browser = town.app.visitor();
        let sheet = browser.get("/services/urp-risponde").await.ok();
        assert!(sheet.contains("href=\"/appointments?service=urp-risponde\" data-element=\"service-booking-access\""));
        assert!(browser.get("/services").await.ok().contains("href=\"/appointments\""));
        let landing = browser.get("/appointments").await.ok();
        assert!(landing.contains("/appointments?type=informazioni") && !landing.contains("interno"));

        let place = browser.get("/appointments?service=urp-risponde").await.ok();
        assert!(place.contains("Primo posto libero: lunedì 5 ottobre 2026, ore 10:00"), "{place}");
        assert!(!place.contains(" interno"), "what only the staff book is not shown");
        let to = browser.post("/appointments", &[("place", &town.place())]).await.location();
        assert_eq!(to, "/appointments/new/time");
        let times = browser.get(&to).await.ok();
        assert!(times.contains("4 orari, dalle 10:00") && times.contains("mercoledì 7 ottobre 2026"), "{times}");
        let list = browser.get("/appointments/new/time?view=list").await.ok();
        assert!(list.contains("martedì 13 ottobre 2026") && !list.contains("mercoledì 14 ottobre"), "seven free days");
        let to = browser.post(&to, &[("at", WEDNESDAY_AT_TEN), ("people", "2")]).await.location();
        assert!(browser.get(&to).await.ok().contains("<option value=\"informazioni\" selected>Informazioni"));
        let to =
            browser.post(&to, &[("kind", "informazioni"), ("people", "2"), ("note", "Due figli")]).await.location();
        assert!(browser.get(&to).await.ok().contains("autocomplete=\"bday\""));
        let person = [("name", "Amina Diallo"), ("born_on", "1/5/1980"), ("email", "amina@example.it"), ("phone", "")];
        let to = browser.post(&to, &person).await.location();
        let review = browser.get(&to).await.ok();
        for shown in
            ["Amina Diallo", "amina@example.it", "mercoledì 7 ottobre 2026, ore 10:00", "Due figli", "Via Mameli 10"]
        {
            assert!(review.contains(shown), "{shown}: {review}");
        }
        let private = browser.post(&to, &[]).await.location();
        let page = browser.get(&private).await;
        assert_eq!(page.header("cache-control"), "no-store");
        let page = page.ok();
        for shown in [
            "dalle 10:00 alle 11:00",
            "Un documento",
            "<svg",
            "openstreetmap.org/search?query=Via%20Mameli",
            "Amina Diallo",
        ] {
            assert!(page.contains(shown), "{shown}: {page}");
        }
        let again = browser.post("/appointments/new/review", &[]).await.location();
        assert_eq!(again, private, "a second press books nothing else");
        assert_eq!(town.rows().await.len(), 1);
    }
}

#[tokio::test]
async fn an_address_counts_once_its_owner_has_confirmed_it_and_what_nobody_confirms_returns() {
    for engine in Engine::BOTH {
        let town = Town::start(engine, plan("12:00")).await;
        let private = town.booked("Amina", WEDNESDAY_AT_TEN).await;
        let asked = town.app.outbox().await;
        assert_eq!(asked.len(), 1);
        assert!(asked[0].subject.starts_with("Confermare l’indirizzo"), "{}", asked[0].subject);
        assert!(!asked[0].body.contains("Amina"), "a stranger's mailbox learns no name");
        let confirm = between(&asked[0].body, "http://sportello.test", "\n").trim().to_owned();

        let mended = town.app.visitor().post(&format!("{private}/address"), &[("email", "amina.d@example.it")]).await;
        assert_eq!(mended.location(), private);
        let mut visitor = town.app.visitor();
        assert_eq!(visitor.get(&confirm).await.status, 404, "the link to the wrong mailbox is void");
        let mails = town.app.outbox().await;
        assert_eq!(mails[0].recipient, "amina.d@example.it");
        let confirm = between(&mails[0].body, "http://sportello.test", "\n").trim().to_owned();
        assert!(visitor.get(&confirm).await.ok().contains("amina.d@example.it"), "asks before it confirms");
        assert_eq!(visitor.post(&confirm, &[]).await.location(), private);
        assert!(town.app.outbox().await[0].subject.starts_with("Appuntamento confermato"));
        visitor.post(&confirm, &[]).await.location();
        assert_eq!(town.app.outbox().await.len(), 3, "confirming twice tells once");

        let lapsing = town.booked("Bruno", "2026-10-07T09:00:00Z").await;
        town.app.clock.advance(24 * 3600 + 1);
        assert_eq!(agenda::lapse(&town.app.app).await.unwrap(), 1);
        assert_eq!(agenda::lapse(&town.app.app).await.unwrap(), 0, "safe to run twice");
        assert!(town.app.visitor().get(&lapsing).await.ok().contains("Appuntamento annullato"));
        assert!(town.app.visitor().get(&private).await.ok().contains("Appuntamento confermato"));
        assert!(town.app.outbox().await[0].subject.contains("non è stato confermato"));

        town.app.clock.advance(1800);
        assert_eq!(agenda::remind(&town.app.app).await.unwrap(), 1, "it is tomorrow");
        assert_eq!(agenda::remind(&town.app.app).await.unwrap(), 0, "safe to run twice");
        let reminder = &town.app.outbox().await[0];
        assert_eq!(
            (reminder.recipient.as_str(), reminder.subject.starts_with("Promemoria")),
            ("amina.d@example.it", true)
        );
    }
}

#[tokio::test]
async fn a_place_that_somebody_else_was_quicker_to_take_is_refused_with_the_nearest_three() {
    for engine in Engine::BOTH {
        let town = Town::start(engine, plan("12:00")).await;
        let mut slow = town.filled("Lenta", WEDNESDAY_AT_TEN).await;
        town.booked("Veloce", WEDNESDAY_AT_TEN).await;
        let to = slow.post("/appointments/new/review", &[]).await.location();
        assert!(to.starts_with("/appointments/new/time?lost="), "{to}");
        let page = slow.get(&to).await.ok();
        assert!(page.contains("Nel frattempo quell’orario non è più libero"));
        assert_eq!(page.matches("id=\"near-").count(), 3, "{page}");
        assert!(!page.contains(&format!("value=\"{WEDNESDAY_AT_TEN}\"")));
        slow.post("/appointments/new/time", &[("at", "2026-10-07T08:30:00Z")]).await.location();
        let review = slow.get("/appointments/new/review").await.ok();
        assert!(review.contains("Lenta") && review.contains("lenta@example.it"), "nothing typed is lost");
        slow.post("/appointments/new/review", &[]).await.location();
    }
}

#[tokio::test]
async fn bad_input_is_refused_in_words_and_nothing_typed_is_lost() {
    for engine in Engine::BOTH {
        let town = Town::start(engine, plan("12:00")).await;
        let mut browser = town.app.visitor();
        for forged in
            ["", "x", "informazioni", &format!("{} interno", town.counter), &format!("{} nulla", town.counter)]
        {
            refused(&browser.post("/appointments", &[("place", forged)]).await, "Scegliere uno degli sportelli");
        }
        assert_eq!(browser.get("/appointments?service=nessuno").await.status, 404);
        assert_eq!(browser.get("/appointments?type=%27%22").await.status, 404);
        assert_eq!(browser.get("/appointments/new/time").await.location(), "/appointments", "nothing is under way");

        browser.post("/appointments", &[("place", &town.place())]).await.location();
        for at in ["", "2026-10-07T10:00", "2026-10-07 10:00", "domani", "9999-99-99T00:00:00Z"] {
            refused(&browser.post("/appointments/new/time", &[("at", at)]).await, "Scegliere uno degli orari");
        }
        // A past time, one at night, one that the plan does not have.
        for at in ["2026-10-02T08:00:00Z", "2026-10-07T01:00:00Z", "2026-10-07T08:07:00Z", "2030-01-01T09:00:00Z"] {
            let to = browser.post("/appointments/new/time", &[("at", at)]).await.location();
            assert!(to.starts_with("/appointments/new/time?lost="), "{at}: {to}");
            browser.get(&to).await.ok();
        }
        for people in ["10000", "0", "-1", "due", "99999999999999999999"] {
            let answer = browser.post("/appointments/new/time", &[("at", WEDNESDAY_AT_TEN), ("people", people)]).await;
            refused(&answer, "4");
        }
        assert_eq!(browser.get("/appointments/new/time?people=10000").await.status, 422);
        refused(
            &browser.post("/appointments/new/time", &[("at", WEDNESDAY_AT_TEN), ("language", "xx")]).await,
            "elenco",
        );

        browser.post("/appointments/new/time", &[("at", WEDNESDAY_AT_TEN)]).await.location();
        let long = "x".repeat(201);
        refused(&browser.post("/appointments/new/details", &[("note", &long)]).await, &long);
        refused(&browser.post("/appointments/new/details", &[("kind", "interno")]).await, "Motivo");
        browser.post("/appointments/new/details", &[("note", "")]).await.location();
        let wrong = [("name", "Amina"), ("born_on", "2031-01-01"), ("email", "amina"), ("phone", "12")];
        let answer = browser.post("/appointments/new/applicant", &wrong).await;
        refused(&answer, "value=\"Amina\"");
        for word in ["Controllare la data di nascita", "Controllare l’indirizzo", "Controllare il numero"] {
            assert!(answer.text().contains(word), "{word}");
        }
        assert_eq!(browser.post("/appointments/new/review", &[]).await.location(), "/appointments/new/applicant");
        assert!(town.rows().await.is_empty());
    }
}

#[tokio::test]
async fn a_person_has_as_many_as_the_office_allows_whatever_the_address() {
    for engine in Engine::BOTH {
        let town = Town::start(engine, plan("12:00")).await;
        town.booked("Amina", WEDNESDAY_AT_TEN).await;
        let mut again = town.filled("AMINA", "2026-10-08T08:00:00Z").await;
        refused(&again.post("/appointments/new/review", &[]).await, "C’è già una prenotazione di questo tipo");
    }
}

#[tokio::test]
async fn the_private_page_moves_and_cancels_within_the_offices_limits_and_forged_links_lead_nowhere() {
    for engine in Engine::BOTH {
        let town = Town::start(engine, plan("12:00")).await;
        let private = town.booked("Amina", WEDNESDAY_AT_TEN).await;
        let mut browser = town.app.visitor();
        let file = browser.get(&format!("{private}/appointment.ics")).await;
        assert_eq!(file.header("content-type"), "text/calendar; charset=utf-8; method=PUBLISH");
        let file = file.ok().replace("\r\n ", "");
        for line in [
            "METHOD:PUBLISH",
            "DTSTART:20261007T080000Z",
            "DTEND:20261007T083000Z",
            "SEQUENCE:0",
            "STATUS:CONFIRMED",
            "DTSTAMP:20261005T073000Z",
        ] {
            assert!(file.lines().any(|found| found == line), "{line}: {file}");
        }
        let uid = file.lines().find(|line| line.starts_with("UID:")).unwrap().to_owned();

        assert!(browser.get(&format!("{private}/time")).await.ok().contains("Si può spostare ancora una volta."));
        for at in ["", "2026-10-08T10:00"] {
            refused(&browser.post(&format!("{private}/time"), &[("at", at)]).await, "Scegliere uno degli orari");
        }
        let moved = browser.post(&format!("{private}/time"), &[("at", "2026-10-08T08:30:00Z")]).await.location();
        assert_eq!(moved, private);
        assert!(browser.get(&private).await.ok().contains("giovedì 8 ottobre 2026, dalle 10:30 alle 11:00"));
        let file = browser.get(&format!("{private}/appointment.ics")).await.ok();
        assert!(file.contains("SEQUENCE:1") && file.contains("DTSTART:20261008T083000Z") && file.contains(&uid));
        assert!(browser.get(&format!("{private}/time")).await.ok().contains("una volta sola"), "no second move");
        browser.post(&format!("{private}/time"), &[("at", WEDNESDAY_AT_TEN)]).await.location();
        assert!(browser.get(&private).await.ok().contains("giovedì 8 ottobre"), "nor by a form that was kept");

        assert!(browser.get(&format!("{private}/cancellation")).await.ok().contains("Sì, annulla"), "asks first");
        browser.post(&format!("{private}/cancellation"), &[]).await.location();
        assert!(browser.get(&private).await.ok().contains("Appuntamento annullato"));
        let file = browser.get(&format!("{private}/appointment.ics")).await;
        assert_eq!(file.header("content-type"), "text/calendar; charset=utf-8; method=CANCEL");
        let file = file.ok();
        assert!(file.contains("METHOD:CANCEL") && file.contains("STATUS:CANCELLED") && file.contains(&uid));
        assert_eq!(town.rows().await[0].entry.outcome, Outcome::Withdrawn);

        let nobody = browser.get("/no/such/page").await.text();
        let body = |page: &str| page.split("<main").nth(1).unwrap().to_owned();
        for forged in
            ["/appointments/019a0000-0000-7000-8000-000000000000", "/appointments/x", "/appointments/1' OR 1=1"]
        {
            for path in ["", "/time", "/cancellation", "/appointment.ics"] {
                let path = format!("{}{path}", forged.replace(' ', "%20"));
                let answer = browser.get(&path).await;
                assert_eq!((answer.status, body(&answer.text())), (404, body(&nobody)), "{path}");
            }
        }
    }
}

#[tokio::test]
async fn too_late_is_said_with_the_way_to_the_office() {
    for engine in Engine::BOTH {
        let town = Town::start(engine, plan("12:00")).await;
        let private = town.booked("Amina", "2026-10-05T08:30:00Z").await;
        town.app.clock.advance(60);
        let mut browser = town.app.visitor();
        let page = browser.get(&private).await.ok();
        assert!(page.contains("È troppo tardi") && page.contains("/offices/urp") && !page.contains("/cancellation"));
        browser.post(&format!("{private}/cancellation"), &[]).await.location();
        assert!(browser.get(&private).await.ok().contains("Appuntamento confermato"));
    }
}

#[tokio::test]
async fn a_booking_is_found_by_code_and_contact_and_guessing_ends_soon() {
    for engine in Engine::BOTH {
        let town = Town::start(engine, plan("12:00")).await;
        let private = town.booked("Amina", WEDNESDAY_AT_TEN).await;
        let mut browser = town.app.visitor();
        let page = browser.get(&private).await.ok();
        let code = between(&page, "translate=\"no\">", "<").to_owned();
        let spelled = format!("{}-{}", &code[..5].to_lowercase(), &code[5..]);
        for contact in ["AMINA@example.it", "+39 0142 444111"] {
            let found = browser.post("/appointments/find", &[("code", &spelled), ("contact", contact)]).await;
            assert_eq!(found.location(), private);
        }
        let wrong = [(code.as_str(), "altra@example.it"), ("0000000000", "amina@example.it")];
        for (code, contact) in wrong {
            let answer = browser.post("/appointments/find", &[("code", code), ("contact", contact)]).await;
            refused(&answer, "non c’è nessun appuntamento");
        }
        for _ in 0..4 {
            browser.post("/appointments/find", &[("code", &code), ("contact", "x@example.it")]).await;
        }
        let right = [("code", code.as_str()), ("contact", "amina@example.it")];
        refused(&browser.post("/appointments/find", &right).await, "Troppi tentativi");
        town.app.clock.advance(901);
        assert_eq!(browser.post("/appointments/find", &right).await.location(), private);
    }
}

#[tokio::test]
async fn who_finds_no_place_gets_a_receipt_and_is_counted_once() {
    for engine in Engine::BOTH {
        let town = Town::start(engine, Plan { patterns: Vec::new(), ..plan("12:00") }).await;
        let mut browser = town.app.visitor();
        browser.post("/appointments", &[("place", &town.place())]).await.location();
        let page = browser.get("/appointments/new/time").await.ok();
        assert!(page.contains("Ora non ci sono posti liberi") && page.contains("/appointments/new/receipt"));
        let receipt = browser.post("/appointments/new/receipt", &[]).await.location();
        let page = browser.get(&receipt).await.ok();
        assert!(page.contains("lunedì 5 ottobre 2026, ore 09:30") && page.contains("Informazioni"), "{page}");
        assert_eq!(browser.post("/appointments/new/receipt", &[]).await.location(), receipt, "the same one");
        let rows = town.rows().await;
        assert_eq!(rows.len(), 1);
        assert_eq!((rows[0].entry.outcome, rows[0].entry.service.is_some()), (Outcome::NoPlace, true));

        let town = Town::start(engine, plan("12:00")).await;
        let mut browser = town.app.visitor();
        browser.post("/appointments", &[("place", &town.place())]).await.location();
        let to = browser.post("/appointments/new/receipt", &[]).await.location();
        assert_eq!(to, "/appointments/new/time", "while there are places nobody is refused");
        assert!(town.rows().await.is_empty());
    }
}

#[tokio::test]
async fn a_draft_survives_a_broken_line_and_ends_after_two_hours_or_at_a_word() {
    for engine in Engine::BOTH {
        let town = Town::start(engine, plan("12:00")).await;
        let mut browser = town.filled("Amina", WEDNESDAY_AT_TEN).await;
        town.app.clock.advance(3600);
        assert!(browser.get("/appointments/new/applicant").await.ok().contains("value=\"Amina\""));
        let mut other = town.app.visitor();
        other.set_cookie("sportello_booking", &"0".repeat(64));
        assert_eq!(other.get("/appointments/new/review").await.location(), "/appointments");
        browser.post("/appointments/new/removal", &[]).await.location();
        assert_eq!(browser.get("/appointments/new/review").await.location(), "/appointments");

        let mut late = town.filled("Bruno", WEDNESDAY_AT_TEN).await;
        town.app.clock.advance(2 * 3600 + 1);
        assert_eq!(late.get("/appointments/new/review").await.location(), "/appointments");
    }
}

#[tokio::test]
async fn every_page_is_there_in_english() {
    let town = Town::start(Engine::Sqlite, plan("12:00")).await;
    let mut browser = town.filled("Amina", WEDNESDAY_AT_TEN).await.speaking("en");
    for step in ["time", "time?view=list", "details", "applicant", "review"] {
        let page = browser.get(&format!("/appointments/new/{step}")).await.ok();
        assert!(page.contains("<html lang=\"en\"") && page.contains("Booking: "), "{step}");
    }
    let private = browser.post("/appointments/new/review", &[]).await.location();
    for path in ["", "/time", "/cancellation"] {
        assert!(browser.get(&format!("{private}{path}")).await.ok().contains("Information"), "{path}");
    }
    assert!(town.app.outbox().await[0].subject.starts_with("Confirm your address"), "in the reader's language");
}
