import {expect, test} from '@playwright/test';
import {overflows} from './overflow';
import {pageTexts} from './page-texts';
import {pseudoText, pseudoTexts} from './pseudo-locale';
import {untranslated} from './untranslated';

// The tests beside this one are only worth something if they can fail.

const CONTENT = new Set(['Fjord at Dawn', 'Size', '30 × 40 cm']);

test('the made-up language is longer, and keeps what is filled in', () => {
  const text = pseudoText('Cancel order {name}');
  expect(text).toBe('[!!Çååñçééļ ööŕðééŕ {name}!!]');
  expect(pseudoTexts({a: {b: ['Yes']}, c: 'No'})).toEqual({
    a: {b: ['[!!Ýýééš!!]']},
    c: '[!!Ñöö!!]',
  });
});

test('texts in no language are found wherever they stand', async ({page}) => {
  await page.setContent(`
    <title>${pseudoText('Order {name}')} · Angre</title>
    <h1>${pseudoText('Order')} #1001</h1>
    <p>Placed yesterday</p>
    <p>${pseudoText('{count} of {what}').replace('{what}', pseudoText('prints'))} left</p>
    <button aria-label="Close">×</button>
    <img alt="A picture"><input placeholder="Your name">
    <a title="Go on" href="/">${pseudoText('Next')}</a>
    <select><optgroup label="Frames"><option>Oak frame</option></optgroup></select>
    <li>Size: 30 × 40 cm</li><li>2 × Fjord at Dawn</li><li>NOK 590</li>
    <time>24 November 2026 at 14:05</time>
    <div class="rich-text">The merchant’s own words</div>`);
  expect(untranslated(await page.evaluate(pageTexts), CONTENT)).toEqual([
    'title: · Angre',
    'p: Placed yesterday',
    'p: left',
    'button[aria-label]: Close',
    'img[alt]: A picture',
    'input[placeholder]: Your name',
    'a[title]: Go on',
    'optgroup[label]: Frames',
    'option: Oak frame',
  ]);
});

test('texts that are cut off or reach out of the page are found', async ({
  page,
}) => {
  await page.setViewportSize({width: 320, height: 640});
  await page.setContent(`
    <style>p {white-space: nowrap; width: 100px}</style>
    <p style="overflow: hidden">Cut off by its own box, unfortunately</p>
    <p style="overflow: auto">Can be scrolled to, and is therefore all right</p>
    <p style="position: absolute; width: 1px; overflow: hidden">Only for screen readers</p>
    <p style="overflow: visible; width: auto">${'As wide as can be '.repeat(5)}</p>
    <p>Fits</p>`);
  expect(await page.evaluate(overflows)).toEqual([
    expect.stringMatching(/^the page is \d+ px wide in 320 px$/),
    'Cut off by its own box, unfortunately',
    'As wide as can be As wide as can be As wide as can be As wide as can be As wide ',
  ]);
});
