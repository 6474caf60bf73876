// The whole way of a citizen on a small phone without JavaScript: from the sheet of a service to the receipt, back by the code, an answer to what the
// office asks, and out again. Every wrong turn keeps what was typed and says in words what is wrong.
import { after, before, test } from 'node:test';
import assert from 'node:assert/strict';
import { browser, start, sticksOut } from '../support.mjs';
import { BUILDING, caseOf, draft, fill, follow, GAS, issue, pdf, phone, send, staff } from '../cases.mjs';

let server, chromium, page;
before(async () => {
  [server, chromium] = [await start(), await browser()];
  page = await phone(chromium, 'it-IT', false);
});
after(async () => {
  await chromium?.close();
  await server?.stop();
});

const main = () => page.locator('main').innerText();
const typed = (name) => page.locator(`main [name="${name}"]`).inputValue();

/** Presses the button that sends, which leads to a page. */
async function on(path) {
  await send(page);
  await page.waitForURL(path);
  assert.equal(await sticksOut(page), false, `${path}: something sticks out`);
}

/** Presses the button that sends, which is refused beside so many fields. */
async function refused(fields) {
  await send(page);
  assert.equal(await page.locator('main .error-summary li').count(), fields);
  assert.equal(await sticksOut(page), false, `${page.url()}: something sticks out`);
  const [first] = await page.locator('main .error-summary a').all();
  assert.equal(await page.locator(await first.getAttribute('href')).count(), 1, 'the summary leads to the field');
}

/** Brings a file to a place of the page. */
async function bring(form, file) {
  await form.locator('input[type=file]').setInputFiles(file);
  await form.locator('button').click();
  await page.waitForLoadState();
}

test('from the sheet of a service to the receipt, through every wrong turn', async () => {
  await page.goto(server.url + GAS.service);
  await page.locator('[data-element=service-online-access]').click();
  await page.waitForURL(`**/apply/${GAS.code}`);
  await on(/details\/1/);
  const { fuel, ...most } = BUILDING;
  await fill(page.locator('main'), { ...most, cadastral: '' }, 'a_');
  await refused(2);
  assert.equal(await typed('a_building_address'), BUILDING.building_address);
  await fill(page.locator('main'), { fuel, cadastral: BUILDING.cadastral, title: 'administrator' }, 'a_');
  await on(/applicant/);
  await fill(page.locator('main'), { fiscal_code: 'RSSMRA85T10A562T', email: 'amina', born_on: '1980-05-01', who: 'me' });
  await refused(3);
  assert.deepEqual([await typed('email'), await typed('fiscal_code'), await typed('born_on')], ['amina', 'RSSMRA85T10A562T', '1980-05-01']);
  await fill(page.locator('main'), { name: 'Amina Diallo', fiscal_code: '', email: '' });
  await on(/documents/);

  assert.match(await main(), /Verbale di nomina dell’amministratore/, 'what this situation needs');
  const place = (title) => page.locator('main li', { has: page.getByRole('heading', { name: title }) });
  await bring(place('Documento d’identità'), pdf('carta.pdf'));
  assert.match(await place('Documento d’identità').innerText(), /carta\.pdf/);
  const program = { name: 'visura.pdf', mimeType: 'application/pdf', buffer: Buffer.from('MZ\x90\0 un programma', 'latin1') };
  await bring(place('Visura'), program);
  assert.match(await page.locator('main .error-summary').innerText(), /visura\.pdf: il contenuto non è quello che il nome indica/);
  assert.equal(await sticksOut(page), false, 'a file that lies: something sticks out');
  assert.match(await place('Documento d’identità').innerText(), /carta\.pdf/, 'nothing else is lost');
  await page.locator('main .form-actions .btn-primary').click();

  await page.waitForURL(/review/);
  assert.equal(await sticksOut(page), false, 'the summary sticks out');
  for (const shown of ['Amina Diallo', BUILDING.cadastral, 'carta.pdf', 'GPL']) assert.ok((await main()).includes(shown), shown);
  assert.match(await page.locator('main .alert-warning').innerText(), /Visura/, 'what is missing is told, and keeps nobody from applying');
  // Back to an answer, and forward again: the rest is as it was.
  await page.locator('main dd', { hasText: 'amministratore' }).getByRole('link').click();
  await fill(page.locator('main'), { title: 'owner' }, 'a_');
  await on(/applicant/);
  await on(/documents/);
  await page.locator('main .form-actions .btn-primary').click();
  assert.ok(!(await main()).includes('Verbale di nomina'));
  await on(/\/cases\/[0-9a-f-]{36}\/receipt$/);
  assert.match(await main(), /\d{7}\/20\d\d/, 'the number of the register');
  const receipt = page.url();
  await page.goBack();
  await page.waitForURL(receipt);
});


test('back by the code, an answer to the office, and out again', async () => {
  const code = (await page.locator('.booking-code-text').innerText()).trim();
  await page.goto(`${server.url}/cases`);
  await fill(page.locator('main'), { code: 'AAAA AAAA AA' });
  await refused(1);
  assert.equal(await typed('code'), 'AAAA AAAA AA');
  await follow(page, server.url, code);
  const own = page.url();
  await page.locator('main details summary').first().click();
  assert.match(await page.locator('main details ol').first().innerText(), /30 giorni/, 'an explanation opens without a script');

  const office = await staff(chromium, server.url, 'operatore');
  await caseOf(office, server.url, code);
  const href = office.url();
  await draft(office, href, 'documents', { documents: 'Visura catastale dell’immobile' });
  await issue(office);
  // What would follow if they came today is reckoned, and written nowhere.
  await office.goto(href);
  await office.locator('main [name=documents_on]').fill(await office.locator('main [name=documents_on]').evaluate(() => new Date().toISOString().slice(0, 10)));
  await office.getByRole('button', { name: 'Calcola' }).click();
  await office.waitForURL(/documents_on=/);
  assert.equal(await office.locator('.case-clocks').count(), 2);
  await office.goto(href);
  assert.equal(await office.locator('.case-clocks').count(), 1);
  await page.reload();
  assert.equal(await page.locator('main .alert-warning a[href*="/acts/"]').count(), 1, 'the letter is where the documents are asked');
  await page.locator('main .alert-warning .btn-primary').click();
  await page.waitForURL(`${own}/answer`);
  await bring(page.locator('#files form').last(), { name: 'visura.png', mimeType: 'image/png', buffer: Buffer.from('<!DOCTYPE html>') });
  assert.match(await page.locator('main .error-summary').innerText(), /visura\.png/);
  await page.locator('#field-document').selectOption('cadastral');
  await bring(page.locator('#files form').last(), pdf('visura.pdf'));
  assert.match(await page.locator('#files').innerText(), /visura\.pdf/);
  assert.equal(await sticksOut(page), false, 'the answer sticks out');
  await on(own);
  assert.match(await main(), /I documenti sono arrivati/);
  await office.reload();
  assert.match(await office.locator('#documents-table').innerText(), /visura\.pdf/);
  await office.context().close();

  await page.locator('main a[href$="/withdrawal"]').click();
  assert.equal(await sticksOut(page), false, 'the withdrawal sticks out');
  await page.locator('main [name=reason]').fill('Ho venduto l’immobile.');
  await page.locator('main .btn-danger').click();
  await page.waitForURL(own);
  assert.match(await main(), /La domanda è stata ritirata/);
  await page.goto(`${own}/withdrawal`);
  await page.waitForURL(own);
});
