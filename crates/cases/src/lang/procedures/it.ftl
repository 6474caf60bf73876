cases-local-stub = x
