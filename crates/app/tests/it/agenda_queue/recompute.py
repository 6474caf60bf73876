# Recomputes a draw from what is published, and from nothing else: reads the JSON of a release and says what it finds.
import hashlib
import json
import sys


def sha256(text):
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


release = json.load(sys.stdin)
seed, value = release["seed"], release["public_value"]
order = sorted(release["tickets"], key=lambda ticket: sha256(f"{seed}:{value}:{ticket}"))
published = [placed["ticket"] for placed in release["order"]]
commitment = "ok" if sha256(seed) == release["commitment"] else "WRONG"
print(f"commitment {commitment}, order {'ok' if order == published else 'WRONG'}, {len(order)} tickets")
