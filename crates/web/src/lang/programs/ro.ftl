# Programs: their tokens, what they send, what is said to them
web-problem-token-title = Cod secret nevalabil
web-problem-token = Codul secret trimis cu cererea nu este valabil, a expirat sau a fost revocat.
web-problem-token-onward = Cereți un cod nou conducătorului biroului și trimiteți-l ca „Authorization: Bearer”.
web-problem-media-type-title = Format de date neacceptat
web-problem-media-type = Datele trebuie trimise în format JSON, cu „Content-Type: application/json”.
web-problem-media-type-onward = Trimiteți aceleași date în format JSON.
web-problem-precondition-title = Date schimbate între timp
web-problem-precondition = Datele nu mai sunt cele citite înainte: altcineva le-a schimbat. Nimic nu a fost modificat.
web-problem-precondition-onward = Citiți din nou datele și repetați modificarea cu noul „ETag”.
web-api-unknown = Această dată nu este prevăzută aici: verificați cum este scrisă.
web-api-simple = Aici este nevoie de un singur text sau de un singur număr.
