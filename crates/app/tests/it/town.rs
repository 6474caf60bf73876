//! The town that imports are tried in: an office that promises to answer within three days, and another office.

pub const TOWN: &str = r#"
[[bodies]]
code = "comune"
kind = "municipality"
name = "Comune di Prova"
patron_days = ["06-24"]
[[offices]]
code = "casa"
body = "comune"
name = "Ufficio Casa"
[[offices.contacts]]
kind = "email"
value = "Casa@comune.example.it"
[[offices]]
code = "tributi"
body = "comune"
name = "Ufficio Tributi"
[[services]]
code = "alloggi"
office = "casa"
name = "Assegnazione alloggi"
[[services]]
code = "contributi"
office = "casa"
name = "Contributi all'affitto"
[[services]]
code = "imposta"
office = "tributi"
name = "Imposta sugli immobili"
[[charters]]
office = "casa"
year = 2025
state = "in_force"
title = "Carta dei servizi"
approved_by = "Dirigente"
approved_on = "2024-12-01"
act = "Determinazione 1"
in_force_from = "2025-01-01"
published_on = "2024-12-02"
[[charters.services]]
service = "alloggi"
timing = "term"
term = { amount = 10, unit = "calendar_days" }
[[charters.services]]
service = "contributi"
timing = "at_sight"
[[charters.standards]]
key = "tre-giorni"
service = "alloggi"
dimension = "timeliness"
indicator = "Risposta entro tre giorni"
measure = { is = "share", among = { kinds = ["request"] }, met = { within = { days = 3 } } }
planned = { value = 3, unit = "calendar_days", direction = "at_most", share = 100 }
[[charters.standards]]
key = "promessa"
service = "alloggi"
dimension = "timeliness"
indicator = "Risposta entro il termine promesso"
measure = { is = "share", among = { kinds = ["request"] }, met = { within = "promise" } }
planned_text = "Sempre"
"#;
