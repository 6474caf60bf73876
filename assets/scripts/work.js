import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";

const TRIES = 256;

/**
 * Looks for the number that follows a challenge and a full stop in a text whose SHA-256 begins with as many zero bits as the challenge asks
 * for: its second part. Each call tries some and returns the number once it is found.
 */
export function work(challenge) {
  const bits = Number(challenge.split(".")[1]);
  const begun = sha256.create().update(utf8ToBytes(`${challenge}.`));
  let next = 0;
  return () => {
    for (const last = next + TRIES; next < last; next++) {
      const digest = begun.clone().update(utf8ToBytes(String(next))).digest();
      if (zeros(digest) >= bits) return String(next);
    }
  };
}

function zeros(digest) {
  const first = digest.findIndex((byte) => byte !== 0);
  return first < 0 ? digest.length * 8 : first * 8 + Math.clz32(digest[first]) - 24;
}
