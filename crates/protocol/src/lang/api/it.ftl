# The register for programs
protocol-api-key = Il nome della richiesta (Idempotency-Key) ha da 16 a 100 caratteri.
protocol-api-key-used = Il nome è già stato usato per un’altra richiesta.
protocol-api-documents = Un documento non è stato inviato, o è già registrato.
