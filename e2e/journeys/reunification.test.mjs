// A family reunification that came by post on 3 October 2025 has a term of 90 days, one of the day after 150 (DL 146/2025): at the desk and on
// the applicant's phone, with the days counted one by one.
import { after, before, test } from 'node:test';
import assert from 'node:assert/strict';
import { browser, isFit, start } from '../support.mjs';
import { fill, follow, newCase, phone, send, staff, take } from '../cases.mjs';

const PROCEDURE = 'Nulla osta al ricongiungimento familiare';
const FAMILY = {
  permit: 'work', permit_until: '2027-03-31', since: '2019-05-20', relatives: 'Diallo Ousmane, nato a Conakry il 3 marzo 2012, guineano, figlio, Conakry', people: '1',
  income_kind: 'employee', income: '21400', home_address: 'Corso Nizza 40, Cuneo', title: 'tenant',
};

let server, chromium;
before(async () => {
  [server, chromium] = [await start(), await browser()];
});
after(async () => {
  await chromium?.close();
  await server?.stop();
});

/** Opens the explanation of the first date of a part of a page, by a click, and gives its text. */
async function explained(part) {
  const why = part.locator('details').first();
  await why.locator('summary').click();
  return why.locator('ol').innerText();
}

// 90 days after 3 October is New Year's Day: the next day that is no holiday is the last one.
const NORM = /D\.Lgs\. 286\/1998 art\. 29 c\. 8/;
for (const { filed, days, due, rolled, norm } of [
  { filed: '2025-10-03', days: 90, due: '2 gennaio 2026', rolled: true, norm: NORM },
  { filed: '2025-10-04', days: 150, due: '3 marzo 2026', rolled: false, norm: /DL 146\/2025/ },
]) {
  test(`filed on ${filed}: ${days} days`, async () => {
    const page = await staff(chromium, server.url, 'operatore');
    await newCase(page, server.url, PROCEDURE);
    await fill(page.locator('main'), { channel: 'post', filed_on: '', name: 'Mariama Diallo', fiscal_code: '', lang: 'fr' });
    await fill(page.locator('main'), FAMILY, 'answer-');
    await send(page);
    await page.locator('main .error-summary').waitFor();
    await isFit(page, 'an application by post without its day');
    assert.equal(await page.locator('main [name=answer-relatives]').inputValue(), FAMILY.relatives, 'nothing typed is lost');
    await page.locator('main [name=filed_on]').fill(filed);
    const { code } = await take(page);
    await isFit(page, `the case of ${filed}`);
    const legal = page.locator('.case-clocks li').first();
    assert.match(await legal.innerText(), new RegExp(due));
    assert.match(await legal.innerText(), norm);
    const why = await explained(legal);
    for (const shown of [`${days} giorni`, due]) assert.ok(why.includes(shown), `${shown}: ${why}`);
    assert.equal(/festività|1º gennaio/.test(why), rolled, why);

    const citizen = await phone(chromium, 'fr');
    await follow(citizen, server.url, code.toLowerCase());
    const dates = citizen.locator('main dl').first();
    assert.match(await dates.innerText(), rolled ? /2 janvier 2026/ : /3 mars 2026/);
    const told = await explained(dates);
    assert.ok(told.includes(`${days} jours`), told);
    await isFit(citizen, 'the page of the applicant');
    await citizen.context().close();
    await page.context().close();
  });
}
