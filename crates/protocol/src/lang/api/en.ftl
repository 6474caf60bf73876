# The register for programs
protocol-api-key = The request’s name (Idempotency-Key) has 16 to 100 characters.
protocol-api-key-used = The name was used for another request.
protocol-api-documents = A document was not sent, or is registered already.
