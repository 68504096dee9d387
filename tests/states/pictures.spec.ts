import {join} from 'node:path';
import type {Page} from '@playwright/test';
import {STATES_BY_GROUP} from './all-states';
import {test} from './stage-test';

const SIZES = {
  desktop: {width: 1440, height: 900},
  phone: {width: 390, height: 844},
} as const;

const FOLDER = process.env.STATES_FOLDER ?? '';

for (const {name, prepare, act} of Object.values(STATES_BY_GROUP).flat()) {
  test(name, async ({page, stage}) => {
    const path = await prepare(stage);
    await page.emulateMedia({reducedMotion: 'reduce'});
    await page.goto(path);
    await act?.(page, stage);
    for (const [size, viewport] of Object.entries(SIZES)) {
      await page.setViewportSize(viewport);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({colorScheme});
        await untilDrawn(page);
        await page.screenshot({
          path: join(FOLDER, `${name}.${size}.${colorScheme}.png`),
          fullPage: true,
          animations: 'disabled',
        });
      }
    }
  });
}

/** Images come as they are scrolled to: a picture of the whole page wants them all. */
const untilDrawn = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (const image of document.images) image.loading = 'eager';
    await document.fonts.ready;
    await Promise.all(
      [...document.images]
        .filter((image) => !image.complete)
        .map(
          (image) =>
            new Promise((resolve) => {
              image.addEventListener('load', resolve);
              image.addEventListener('error', resolve);
            }),
        ),
    );
  });
