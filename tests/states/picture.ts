import {join} from 'node:path';
import {expect, type Page} from '@playwright/test';
import {accessibilityViolations, WCAG} from '../e2e/support/accessibility';
import {test} from './stage-test';
import type {State} from './state';

const DESKTOP = {width: 1440, height: 900};
const PHONE = {width: 390, height: 844};

/** What is looked at in each language; only the words differ. */
const LANGUAGES = {
  '': {
    prefix: '',
    sizes: {desktop: DESKTOP, phone: PHONE},
    colorSchemes: ['light', 'dark'],
  },
  '-nb': {
    prefix: '/nb-no',
    sizes: {phone: PHONE},
    colorSchemes: ['light'],
  },
} as const;

/** Landmarks, headings and the like, besides the law's own rules. */
const RULES = [...WCAG, 'best-practice'];

const FOLDER = process.env.STATES_FOLDER ?? '';

/** Has axe look at each state, and takes its pictures: by day and by night, on a desk and in a hand. */
export function picture(states: readonly State[]): void {
  for (const [suffix, look] of Object.entries(LANGUAGES)) {
    for (const {name, prepare, act} of states) {
      test(`${name}${suffix}`, async ({page, stage}) => {
        const path = await prepare(stage);
        await page.emulateMedia({reducedMotion: 'reduce'});
        await page.goto(`${look.prefix}${path}`);
        await act?.(page, stage);
        for (const [size, viewport] of Object.entries(look.sizes)) {
          await page.setViewportSize(viewport);
          for (const colorScheme of look.colorSchemes) {
            await page.emulateMedia({colorScheme});
            await untilDrawn(page);
            await page.screenshot({
              path: join(FOLDER, `${name}${suffix}.${size}.${colorScheme}.png`),
              fullPage: true,
              animations: 'disabled',
            });
            expect
              .soft(
                await accessibilityViolations(page, RULES),
                `${size}, ${colorScheme}`,
              )
              .toEqual([]);
          }
        }
      });
    }
  }
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
