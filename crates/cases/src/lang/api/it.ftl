cases-api-key = Dare alla richiesta un nome (Idempotency-Key) da 16 a 100 caratteri che nient’altro abbia.
cases-api-key-used = Questo nome è già servito per un’altra richiesta.
cases-api-lang = La lingua non è fra quelle del servizio.
