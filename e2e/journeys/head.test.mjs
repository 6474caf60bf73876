// The head of office brings in a mailbox, corrects one match before it counts, explains the miss, and closes the year's report.
import { after, before, test } from 'node:test';
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { browser, DESK, pdfText, PHONE, program, signIn, start, sticksOut } from '../support.mjs';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

const OFFICE = 'politiche-casa-genova';
const OWN = 'bandierp@comune.genova.it';
const KEY = 'erp-risposta-email';

/** A message of a mailbox. `day` is a day of March 2025. */
const message = ({ id, from, to, subject, day, reply }) =>
  `From ${from} Mon Mar 03 10:00:00 2025\nMessage-ID: <${id}@example.it>\nFrom: ${from}\nTo: ${to}\nSubject: ${subject}\n` +
  `Date: ${day} Mar 2025 10:00:00 +0100\n${reply ? `In-Reply-To: <${reply}@example.it>\n` : ''}\nBuongiorno (${id})\n\n`;

// Ada is answered in a day, Bea in nine, Bea's second message is a duplicate. Ciro's question on the ranking was answered under another
// subject; what went to him under the same subject was about something else.
const MAILBOX = [
  { id: 'r1', from: 'ada@example.it', to: OWN, subject: 'Bando', day: 3 },
  { id: 'a1', from: OWN, to: 'ada@example.it', subject: 'Re: Bando', day: 4, reply: 'r1' },
  { id: 'r2', from: 'bea@example.it', to: OWN, subject: 'Graduatoria provvisoria', day: 3 },
  { id: 'r2bis', from: 'bea@example.it', to: OWN, subject: 'Graduatoria provvisoria', day: 4 },
  { id: 'a2', from: OWN, to: 'bea@example.it', subject: 'Re: Graduatoria provvisoria', day: 12, reply: 'r2' },
  { id: 'r3', from: 'ciro@example.it', to: OWN, subject: 'Graduatoria', day: 5 },
  { id: 'a3', from: OWN, to: 'ciro@example.it', subject: 'La sua domanda del 5 marzo', day: 7 },
  { id: 'x3', from: OWN, to: 'ciro@example.it', subject: 'Graduatoria', day: 20 },
].map(message).join('');

let server, chromium, context, page;
before(async () => {
  [server, chromium] = [await start(), await browser()];
  context = await chromium.newContext({ viewport: DESK, locale: 'it-IT', acceptDownloads: true });
  page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await signIn(page, server.url, 'responsabile');
});
after(async () => {
  await chromium?.close();
  await server?.stop();
});

const go = (path) => page.goto(server.url + path);
const main = () => page.locator('main').innerText();
const press = (name) => page.getByRole('button', { name, exact: true }).first().click();
/** Presses a button that asks first, and agrees. */
const agree = async (name) => {
  await press(name);
  await page.locator('dialog[open] [value=yes]').click();
};
const choose = (name, buffer) => page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
/** The bytes behind a link. */
const download = async (link) => {
  const [file] = await Promise.all([page.waitForEvent('download'), link.click()]);
  return readFileSync(await file.path());
};

test('a file that is no mailbox is refused in words, and what was chosen is kept', async () => {
  await go('/staff/imports');
  await page.getByRole('link', { name: 'Nuova importazione' }).first().click();
  await page.locator('select[name=office]').selectOption(OFFICE);
  await page.getByLabel('Casella di posta').check();
  await press('Avanti');
  assert.match(await page.locator('[name=own]').inputValue(), new RegExp(OWN), "the office's own addresses are known");
  await page.locator('[name=source]').fill('Casella di posta bandierp');
  await page.locator('[name=year]').fill('2025');
  await choose('foto.mbox', Buffer.from('\x89PNG\r\n\x1a\n....', 'latin1'));
  await press('Leggi il file');
  assert.match(await main(), /Il file non è una casella di posta/);
  assert.equal(await page.locator('[name=source]').inputValue(), 'Casella di posta bandierp');
  assert.equal(await page.locator('[name=year]').inputValue(), '2025');
});

test('the mailbox is read, one match is corrected, and only then it counts', async () => {
  await choose('bandierp-2025.mbox', Buffer.from(MAILBOX));
  await press('Leggi il file');
  await page.locator('#messages').waitFor();
  assert.match(await page.locator('#effects').locator('..').innerText(), /1\/3/, 'the figure as it would be');
  await page.getByRole('link', { name: 'Abbinate dal solo oggetto' }).click();
  await page.getByRole('link', { name: 'Graduatoria', exact: true }).click();
  assert.match(await main(), /dall'indirizzo e dall'oggetto/);
  await page.getByLabel(/La sua domanda del 5 marzo/).check();
  await press('È questa la risposta');
  assert.match(await main(), /a mano/);
  await page.getByRole('link', { name: 'Torna alla casella' }).click();
  assert.match(await page.locator('#effects').locator('..').innerText(), /2\/3/, 'the correction changes it before it counts');

  await go(`/offices/${OFFICE}/results/2025`);
  assert.doesNotMatch(await page.locator(`#${KEY}`).innerText(), /2\/3/, 'nothing has counted yet');
  await page.goBack();
  await press('Conferma e conta');
  await page.getByText(/4 righe contate/).waitFor();
  await page.getByRole('link', { name: 'Risultati 2025' }).click();
  assert.match(await page.locator(`#${KEY}`).innerText(), /66,67 %\s+2\/3/);
});

test('the figure opens down to the requests behind it', async () => {
  await page.locator(`#${KEY}`).getByRole('link', { name: /^Apri le richieste/ }).click();
  assert.equal(await page.locator('#requests tbody tr').count(), 3);
  await page.getByRole('link', { name: /^Fuori standard/ }).click();
  assert.match(await page.locator('#requests tbody').innerText(), /r2@example\.it/);
  await page.getByRole('link', { name: /^Escluse/ }).click();
  assert.match(await page.locator('#requests tbody').innerText(), /Inviata due volte dallo stesso richiedente/);
});

test('no report is approved before the miss is explained, and the explanation is mandatory', async () => {
  await page.setViewportSize(PHONE);
  await go(`/staff/reports/${OFFICE}/2025`);
  await page.locator('[name=anomalies]').fill('A marzo una risposta è arrivata tardi.');
  await page.locator('[name=corrective]').fill('La casella è letta ogni mattina.');
  await press('Salva la relazione');
  await page.getByRole('link', { name: 'Approva la relazione' }).click();
  await page.locator('[name=by]').fill('Il Direttore');
  await page.locator('[name=act]').fill('DD 12/2026');
  await press('Approva');
  assert.match(await page.locator('.error-summary').innerText(), /motivo/i);
  assert.equal(await page.locator('[name=act]').inputValue(), 'DD 12/2026', 'what was typed is kept');

  await page.getByRole('link', { name: /^Scrivere il motivo/ }).first().click();
  await press('Salva');
  assert.match(await page.locator('.error-summary').innerText(), /occorre indicarne il motivo/);
  await page.locator('[name=reason]').fill('La verifica della posizione ha richiesto altri uffici.');
  assert.equal(await sticksOut(page), false, 'nothing sticks out on a small phone');
  await press('Salva');
  await go(`/staff/reports/${OFFICE}/2025`);
  assert.match(await main(), /Tutti gli standard non rispettati hanno il loro motivo/);
  assert.equal(await sticksOut(page), false);
  await page.setViewportSize(DESK);
});

test('the report is approved, frozen after a question, and says the same in every file', async () => {
  await go(`/staff/reports/${OFFICE}/2025/approval`);
  await page.locator('[name=by]').fill('Il Direttore');
  await page.locator('[name=act]').fill('DD 12/2026');
  await press('Approva');
  const visitor = await fetch(`${server.url}/offices/${OFFICE}/reports/2025`);
  assert.equal(visitor.status, 404, 'approved is not public');
  await agree('Rendi definitiva e pubblica');
  await page.waitForURL(new RegExp(`/offices/${OFFICE}/reports/2025`));
  const text = await main();
  for (const part of ['Definitiva', '66,67 %', '2/3', 'altri uffici', 'letta ogni mattina', 'DD 12/2026']) {
    assert.ok(text.includes(part), `${part} is missing`);
  }
  const link = (name) => page.locator('main').getByRole('link', { name, exact: true });
  const content = await download(page.locator('a[href$="content.json"]'));
  const hash = createHash('sha256').update(content).digest('hex');
  assert.ok(text.includes(hash), 'sha256sum of the content gives what is published');
  assert.match((await download(link('CSV'))).toString(), /66,67 %/);
  const { results } = JSON.parse(await download(link('JSON')));
  const standard = results.standards.find((one) => one.standard === KEY);
  assert.deepEqual([standard.volume_met, standard.volume_total], [2, 3]);
  assert.equal((await download(link('XLSX'))).subarray(0, 2).toString(), 'PK');

  const pdf = await fetch(`${server.url}/offices/${OFFICE}/reports/2025/report.pdf`);
  const typesetter = [join(dirname(program), 'sportello-press'), 'crates/press/target/release/sportello-press'];
  if (typesetter.some(existsSync)) {
    const [file] = await Promise.all([page.waitForEvent('download'), link('PDF').click()]);
    assert.match(pdfText(await file.path()), /66,67 %/);
  } else {
    assert.equal(pdf.status, 503, 'without the typesetter the link says so');
    assert.ok(pdf.headers.get('retry-after'));
  }
});

test('what was published is corrected beside what stood there', async () => {
  await go(`/staff/reports/${OFFICE}/2025/errata`);
  await page.locator('[name=place]').selectOption(`standard/${KEY}`);
  await page.locator('[name=part]').selectOption('reason');
  await page.getByText('ha richiesto altri uffici').waitFor();
  await page.locator('[name=new]').fill('La verifica ha richiesto l’ufficio anagrafe.');
  await page.locator('[name=reason]').fill('Il motivo era generico.');
  await press('Pubblica la correzione');
  await go(`/offices/${OFFICE}/reports/2025`);
  const row = page.locator(`#${KEY}`);
  assert.match(await row.locator('del').innerText(), /altri uffici/);
  assert.match(await row.locator('ins').innerText(), /anagrafe/);
});
