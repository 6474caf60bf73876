// Recomputes a draw from what is published, and from nothing else: reads the JSON of a release and says what it finds.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const sha256 = (text) => createHash('sha256').update(text, 'utf8').digest('hex');
const verdict = (right) => (right ? 'ok' : 'WRONG');

const { seed, public_value: value, tickets, order, commitment } = JSON.parse(readFileSync(0, 'utf8'));
const digests = new Map(tickets.map((ticket) => [ticket, sha256(`${seed}:${value}:${ticket}`)]));
const computed = [...tickets].sort((a, b) => (digests.get(a) < digests.get(b) ? -1 : 1));
const agrees = computed.length === order.length && computed.every((ticket, at) => ticket === order[at].ticket);
console.log(`commitment ${verdict(sha256(seed) === commitment)}, order ${verdict(agrees)}, ${computed.length} tickets`);
