# What programs are told
agenda-api-time = Tregoni çastin me zonën orare, për shembull 2026-10-07T10:00:00+02:00.
agenda-api-key = Nevojitet titulli «Idempotency-Key»: një emër nga 16 deri në 100 shenja, i ndryshëm për çdo kërkesë.
agenda-api-key-used = Ky emër është përdorur tashmë për një kërkesë tjetër: zgjidhni një të ri.
agenda-api-range = Periudha shkon nga dita e parë deri te e fundit dhe zgjat më së shumti { $most } ditë.

# Short messages: at most 160 signs with the code and the link (see sms.rs)
agenda-sms-phone = Për SMS nevojitet një numër celulari; numrat e huaj me prefiksin e vendit.
agenda-book-sms = Njoftime edhe me SMS
agenda-book-sms-hint = Konfirmimi, kujtesa dhe ndryshimet vijnë edhe në celular.
agenda-sms-booked = Takimi { $on } ora { $at }{ $place }. Kodi { $code }. { $link }
agenda-sms-asked = Takimi { $on } ora { $at }{ $place }. Kodi { $code }. Konfirmoni e-mailin. { $link }
agenda-sms-unhelped = Takimi { $on } ora { $at } mbetet, por pa përkthyes{ $place }. Kodi { $code }. { $link }
agenda-sms-moved = Takimi u zhvendos: { $on } ora { $at }{ $place }. Kodi { $code }. { $link }
agenda-sms-near = Kujtesë: takimi { $on } ora { $at }{ $place }. Kodi { $code }. { $link }
agenda-sms-cancelled = Takimi u anulua: { $on } ora { $at }{ $place }. Kodi { $code }.
