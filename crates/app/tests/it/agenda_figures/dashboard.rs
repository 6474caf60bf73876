//! The dashboard and the evaluation count what happened, for those who may see it.

use agenda::Stage;
use kernel::permit::Role;
use testkit::Engine;

use super::receive;
use crate::agenda_reception::town::{TODAY, Town};

#[tokio::test]
async fn the_dashboard_counts_what_happened_and_shows_no_other_offices_counter() {
    for engine in Engine::BOTH {
        let town = Town::start(engine, Stage::Live).await;
        receive(&town).await;
        let missed = town.book("Wei Chen", town.at(TODAY, 11, 0)).await;
        town.app.clock.advance(3600);
        let mut operator = town.operator().await;
        operator.post(&town.path(&format!("/bookings/{}/no-show", missed.id)), &[]).await.location();

        let page = operator.get("/staff/agenda/figures").await.ok();
        assert!(page.contains("50 %") && page.contains("<svg role=\"img\""), "{page}");
        let file = operator.get("/staff/agenda/figures.csv").await.ok();
        // Two appointments, one served and one missed; one person without, after 15 minutes, the other after 12.
        assert!(file.contains(";Totale;2;1;1;50 %;0;1;0;13,5;15;–"), "{engine:?}: {file}");
        assert!(file.contains("Prenotato;Al telefono;2;1;1;50 %;0;0;0;12;12;–"), "{file}");
        assert!(file.contains("Prenotato;Senza appuntamento;0;0;0;–;0;1;0;15;15;–"), "{file}");
        assert!(file.contains("Settimana;5/10;2;1;1;"), "{file}");
        let phone = operator.get("/staff/agenda/figures.csv?channel=online").await.ok();
        assert!(phone.contains(";Totale;0;0;0;–;0;0;0;–;–;–"), "{phone}");

        let own = format!("/staff/agenda/figures?counter={}", town.counter);
        operator.get(&own).await.ok();
        let mut stranger = town.app.sign_in(Role::Head, Some(town.other)).await;
        assert_eq!(stranger.get(&own).await.status, 404, "another office's counter does not exist");
        assert!(stranger.get("/staff/agenda/figures").await.ok().contains("Nessuno sportello ha un’agenda"));
        let evaluation = town.staff("evaluation");
        assert_eq!(stranger.get(&evaluation).await.status, 404);
        let mut head = town.head().await;
        let page = head.get(&evaluation).await.ok();
        assert!(page.contains("50 % (1/2)") && page.contains("Che cosa c’è da decidere"), "{page}");
        assert!(head.get(&format!("{evaluation}.csv")).await.ok().contains("Tipo di appuntamento;Informazioni;2;1;1;"));
    }
}
