# Programs: their tokens, what they send, what is said to them
web-problem-token-title = Kod sekret i pavlefshëm
web-problem-token = Kodi sekret i dërguar me kërkesën nuk është i vlefshëm, ka skaduar ose është anuluar.
web-problem-token-onward = Kërkoni një kod të ri nga drejtuesi i zyrës dhe dërgojeni si «Authorization: Bearer».
web-problem-media-type-title = Formati i të dhënave nuk pranohet
web-problem-media-type = Të dhënat duhet të dërgohen në formatin JSON, me «Content-Type: application/json».
web-problem-media-type-onward = Dërgoni të njëjtat të dhëna në formatin JSON.
web-problem-precondition-title = Të dhënat kanë ndryshuar ndërkohë
web-problem-precondition = Të dhënat nuk janë më ato që u lexuan më parë: dikush tjetër i ka ndryshuar. Asgjë nuk u modifikua.
web-problem-precondition-onward = Lexoni përsëri të dhënat dhe përsëritni ndryshimin me «ETag» të ri.
web-api-unknown = Kjo e dhënë nuk parashikohet këtu: kontrolloni si është shkruar.
web-api-simple = Këtu duhet vetëm një tekst ose një numër.
