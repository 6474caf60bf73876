// What the journeys through cases and the pictures share: who signs in, what is typed, a small document, and an application at the counter.
import { agree, DESK, PHONE, signIn } from './support.mjs';

/** The procedure with the shortest form: who asks, and for which building. */
export const GAS = { name: 'Attestazione di zona non metanizzata', code: 'non_methanised_zone', service: '/services/attestazione-zone-non-metanizzate' };
export const BUILDING = { building_address: 'Strada Vecchia Pozzo Sant’Evasio 12', cadastral: 'Foglio 31, particella 204', title: 'owner', fuel: 'lpg' };

/** A PDF as a browser uploads it. */
export const pdf = (name) => ({ name, mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n%%EOF\n') });

export const send = (page) => page.locator('main form .btn-primary').last().click();

/** Fills in the fields of a page or of a part of it by their names: texts, days, choices. `prefix` stands before each name. */
export async function fill(part, values, prefix = '') {
  for (const [name, value] of Object.entries(values)) {
    const field = part.locator(`[name="${prefix}${name}"]`);
    const type = await field.first().evaluate((one) => one.type);
    if (type === 'radio') await part.locator(`[name="${prefix}${name}"][value="${value}"]`).check();
    else if (type === 'select-one') await field.selectOption(value);
    else await field.fill(value);
  }
}

/** Somebody of the office at a desk. */
export async function staff(chromium, url, who) {
  const page = await (await chromium.newContext({ viewport: DESK, locale: 'it-IT' })).newPage();
  await signIn(page, url, who);
  return page;
}

/** Somebody with a phone. */
export async function phone(chromium, locale, javaScriptEnabled = true) {
  return (await chromium.newContext({ viewport: PHONE, locale, javaScriptEnabled })).newPage();
}

/** Fills an application in online, up to the check. */
export async function apply(page, url, name) {
  const main = page.locator('main');
  await page.goto(`${url}/apply/${GAS.code}`);
  await send(page);
  await page.waitForURL(/details/);
  await fill(main, BUILDING, 'a_');
  await send(page);
  await page.waitForURL(/applicant/);
  await fill(main, { name, who: 'me' });
  await send(page);
  await page.waitForURL(/documents/);
  await main.locator('input[type=file]').first().setInputFiles(pdf('carta-identita.pdf'));
  await main.locator('.btn-sm').first().click();
  await page.waitForURL(/documents/);
  await main.locator('.form-actions .btn-primary').click();
  await page.waitForURL(/review/);
}

/** Hands in what stands on the check, and gives the address of the case's own page. */
export async function handIn(page) {
  await send(page);
  await page.waitForURL(/receipt$/);
  return page.url().replace(/\/receipt$/, '');
}

/** The case that a code belongs to, on the page of who works on it. */
export async function caseOf(page, url, code) {
  await page.goto(`${url}/staff/cases?q=${code}`);
  await page.locator('#cases tbody th a').click();
  await page.waitForURL(/staff\/cases\/[0-9a-f-]{36}$/);
}

/** Opens the form of an application at the counter. */
export async function newCase(page, url, procedure) {
  await page.goto(`${url}/staff/cases/new`);
  await page.getByRole('link', { name: procedure }).click();
  await page.waitForURL(/cases\/new\/[0-9a-f-]{36}$/);
}

/** Takes in what the form says, and gives the case's address and the code by which the applicant follows it. */
export async function take(page) {
  await send(page);
  await page.waitForURL(/staff\/cases\/[0-9a-f-]{36}$/);
  return { href: page.url(), code: (await page.locator('main .ticket').first().innerText()).trim() };
}

/** Does something to the case whose page is open: opens the form, fills it in, sends it, and agrees where it asks. */
export async function act(page, verb, values) {
  const part = page.locator(`#verb-${verb}`);
  if (!(await part.evaluate((one) => one.open))) await part.locator('summary').click();
  await fill(part, values);
  const button = part.locator('.btn-primary');
  if (await part.locator('[data-confirm]').count()) await agree(page, button);
  else await button.click();
  await page.waitForLoadState();
}

/** Begins an act of a case from a template, writes what the case does not know, and opens the page that issues it, to be handed over at the counter. */
export async function draft(page, href, template, values, look = async () => {}) {
  await page.goto(`${href}/acts/new`);
  await look('the templates');
  await page.locator(`main a[href$="template=${template}"]`).click();
  await look('beginning an act');
  const body = page.locator('main [name=body]');
  const text = await body.inputValue();
  await body.fill(Object.entries(values).reduce((text, [name, value]) => text.replace(`{${name}}`, value), text));
  await send(page);
  await page.waitForURL(/acts\/[0-9a-f-]{36}$/);
  await look('a draft');
  await page.locator('main a[href$="/issue"]').click();
  await look('issuing');
  await page.locator('[name=channel][value=counter]').check();
}

/** Issues the act whose page of issue is open: the typesetter prints it meanwhile. */
export async function issue(page) {
  await send(page);
  await page.waitForURL(/acts\/[0-9a-f-]{36}$/, { timeout: 60_000 });
}

/** The applicant's page, found by the code alone. */
export async function follow(page, url, code) {
  await page.goto(`${url}/cases`);
  await page.locator('main [name=code]').fill(code);
  await send(page);
  await page.waitForURL(/\/cases\/[0-9A-Za-z_-]{20,}$/);
}
