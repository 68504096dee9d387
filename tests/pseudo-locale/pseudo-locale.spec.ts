import {expect} from '@playwright/test';
import {emulatorOrigin} from '../e2e/support/test';
import {ALL_STATES} from '../states/all-states';
import {test} from '../states/stage-test';
import {overflows} from './overflow';
import {pageTexts} from './page-texts';
import {SHOP_PAGES} from './pages';
import {shopContent} from './shop-content';
import {untranslated} from './untranslated';

const PREFIX = '/en-xa';
const WIDTHS = [1440, 320];

let content: ReadonlySet<string>;
test.beforeAll(async () => {
  content = await shopContent(emulatorOrigin());
});

for (const {name, prepare, act} of [...SHOP_PAGES, ...ALL_STATES]) {
  test(`${name}: everything is translated, and fits`, async ({page, stage}) => {
    await page.goto(`${PREFIX}${await prepare(stage)}`);
    await act?.(page, stage);
    expect(
      untranslated(await page.evaluate(pageTexts), content),
      'texts in no language',
    ).toEqual([]);
    for (const width of WIDTHS) {
      await page.setViewportSize({width, height: 900});
      expect(await page.evaluate(overflows), `cut off at ${width} px`).toEqual(
        [],
      );
    }
  });
}
