// A small mailbox of an office, as the journey of the head of office and the pictures bring it in.
export const OFFICE = 'politiche-casa-genova';
export const OWN = 'bandierp@comune.genova.it';

/** A message of an mbox file. `day` is a day of March 2025. */
const message = ({ id, from, to, subject, day, reply }) =>
  `From ${from} Mon Mar 03 10:00:00 2025\nMessage-ID: <${id}@example.it>\nFrom: ${from}\nTo: ${to}\nSubject: ${subject}\n` +
  `Date: ${day} Mar 2025 10:00:00 +0100\n${reply ? `In-Reply-To: <${reply}@example.it>\n` : ''}\nBuongiorno (${id})\n\n`;

// Ada is answered in a day, Bea in nine, Bea's second message is a duplicate. Ciro's question on the ranking was answered under another
// subject; what went to him under the same subject was about something else.
export const MAILBOX = [
  { id: 'r1', from: 'ada@example.it', to: OWN, subject: 'Bando', day: 3 },
  { id: 'a1', from: OWN, to: 'ada@example.it', subject: 'Re: Bando', day: 4, reply: 'r1' },
  { id: 'r2', from: 'bea@example.it', to: OWN, subject: 'Graduatoria provvisoria', day: 3 },
  { id: 'r2bis', from: 'bea@example.it', to: OWN, subject: 'Graduatoria provvisoria', day: 4 },
  { id: 'a2', from: OWN, to: 'bea@example.it', subject: 'Re: Graduatoria provvisoria', day: 12, reply: 'r2' },
  { id: 'r3', from: 'ciro@example.it', to: OWN, subject: 'Graduatoria', day: 5 },
  { id: 'a3', from: OWN, to: 'ciro@example.it', subject: 'La sua domanda del 5 marzo', day: 7 },
  { id: 'x3', from: OWN, to: 'ciro@example.it', subject: 'Graduatoria', day: 20 },
].map(message).join('');

/** Chooses a file for the upload form. */
export const choose = (page, name, text) =>
  page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(text, 'latin1') });
