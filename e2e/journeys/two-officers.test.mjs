// Two people of the office have one case open, and then one letter. The first acts; the second is told what happened, nothing of the first is
// overwritten, and what the second typed is still there.
import { after, before, test } from 'node:test';
import assert from 'node:assert/strict';
import { browser, isFit, start } from '../support.mjs';
import { act, BUILDING, fill, GAS, newCase, send, staff, take } from '../cases.mjs';

const REPORT = 'La visura non corrisponde all’indirizzo: il civico 12 è la particella 240.';

let server, chromium, first, second, href;
before(async () => {
  [server, chromium] = [await start(), await browser()];
  [first, second] = [await staff(chromium, server.url, 'responsabile'), await staff(chromium, server.url, 'operatore')];
  await newCase(second, server.url, GAS.name);
  await fill(second.locator('main'), { name: 'Piera Bo' });
  await fill(second.locator('main'), BUILDING, 'answer-');
  ({ href } = await take(second));
});
after(async () => {
  await chromium?.close();
  await server?.stop();
});

/** What happened to the case, as its page tells it. */
const timeline = async (page) => (await page.goto(href), page.locator('.case-timeline').innerText());

test('who comes second to a case is told, and loses nothing', async () => {
  for (const page of [first, second]) await page.goto(href);
  await act(first, 'passage', { text: 'Per il parere sulla rete del metano.' });
  assert.match(await first.locator('main').innerText(), /Urbanistica/);

  await act(second, 'report', { favourable: 'no', text: REPORT });
  await isFit(second, 'somebody was faster');
  const told = await second.locator('main .alert-warning[role=alert]').innerText();
  for (const shown of [/Passata alla fase/, /Bruno Ferri/, /Per il parere sulla rete del metano/]) assert.match(told, shown);
  const form = second.locator('#verb-report');
  assert.equal(await form.locator('[name=text]').inputValue(), REPORT);
  assert.ok(await form.locator('[name=favourable][value=no]').isChecked());
  const before = await timeline(first);
  assert.ok(before.includes('Passata alla fase') && !before.includes(REPORT), before);

  // Who has read it sends the same form once more.
  await form.locator('.btn-primary').click();
  await second.waitForURL(href);
  const after = await timeline(first);
  assert.ok(after.includes('Passata alla fase') && after.includes(REPORT), after);
});

test('who comes second to a letter is told, and loses nothing', async () => {
  await first.goto(`${href}/acts/new?template=documents`);
  await send(first);
  await first.waitForURL(/acts\/[0-9a-f-]{36}$/);
  const letter = first.url();
  await second.goto(letter);
  const body = (page) => page.locator('main [name=body]');
  await body(first).fill('Il testo della prima persona.');
  await send(first);
  await first.waitForURL(letter);
  await body(second).fill('Il testo della seconda persona.');
  await send(second);
  await second.locator('main .alert-warning[role=alert]').waitFor();
  await isFit(second, 'somebody else has written on the letter');
  assert.equal(await body(second).inputValue(), 'Il testo della seconda persona.');
  await first.reload();
  assert.equal(await body(first).inputValue(), 'Il testo della prima persona.');
  await second.locator('main .alert-warning a').click();
  assert.equal(await body(second).inputValue(), 'Il testo della prima persona.');
});
