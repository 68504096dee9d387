import {expect} from '@playwright/test';
import {emulatorOrigin} from '../e2e/support/test';
import {STATES_BY_GROUP} from '../states/all-states';
import {test} from '../states/stage-test';
import {overflows} from './overflow';
import {pageTexts} from './page-texts';
import {shopContent} from './shop-content';
import {untranslated} from './untranslated';

const PREFIX = '/en-xa';
const WIDTHS = [1440, 320] as const;

// One test each: a browser that stays open goes through them in half the time.
for (const [what, states] of Object.entries(STATES_BY_GROUP)) {
  test(`${what}: everything is translated, and fits`, async ({page, stage}) => {
    const content = await shopContent(emulatorOrigin());
    for (const {name, prepare, act} of states) {
      await test.step(name, async () => {
        await page.setViewportSize({width: WIDTHS[0], height: 900});
        await page.goto(`${PREFIX}${await prepare(stage)}`);
        await act?.(page, stage);
        expect
          .soft(
            untranslated(await page.evaluate(pageTexts), content),
            `texts in no language: ${name}`,
          )
          .toEqual([]);
        for (const width of WIDTHS) {
          await page.setViewportSize({width, height: 900});
          expect
            .soft(
              await page.evaluate(overflows),
              `cut off at ${width} px: ${name}`,
            )
            .toEqual([]);
        }
      });
    }
  });
}
