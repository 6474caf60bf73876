cases-api-key = Give the request a name (Idempotency-Key) of 16 to 100 characters that nothing else has.
cases-api-key-used = This name has already served for another request.
cases-api-lang = The language is not among those of the service.
