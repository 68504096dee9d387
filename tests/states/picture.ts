import {join} from 'node:path';
import {expect, type Page} from '@playwright/test';
import {accessibilityViolations, WCAG} from '../e2e/support/accessibility';
import {test} from './stage-test';
import type {State} from './state';

const SIZES = {
  desktop: {width: 1440, height: 900},
  tablet: {width: 768, height: 1024},
  phone: {width: 390, height: 844},
  small: {width: 320, height: 640},
} as const;
type Size = keyof typeof SIZES;

/** What is looked at in each language; only the words differ. */
const LANGUAGES = {
  '': {prefix: '', colorSchemes: ['light', 'dark']},
  '-nb': {prefix: '/nb-no', colorSchemes: ['light']},
} as const;

const PHONE_ONLY: readonly Size[] = ['phone'];

/** Landmarks, headings and the like, besides the law's own rules. */
const RULES = [...WCAG, 'best-practice'];

const FOLDER = process.env.STATES_FOLDER ?? '';

/** Has axe look at each state, and takes its pictures: by day and by night, on a desk and in a hand. */
export function picture(
  states: readonly State[],
  sizes: readonly Size[] = ['desktop', 'phone'],
): void {
  for (const [suffix, look] of Object.entries(LANGUAGES)) {
    for (const {name, prepare, act} of states) {
      test(`${name}${suffix}`, async ({page, stage}) => {
        const path = await prepare(stage);
        await page.emulateMedia({reducedMotion: 'reduce'});
        await page.goto(`${look.prefix}${path}`);
        await act?.(page, stage);
        for (const size of suffix === '' ? sizes : PHONE_ONLY) {
          await page.setViewportSize(SIZES[size]);
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
    const shown = [...document.images].filter((image) =>
      image.checkVisibility(),
    );
    for (const image of shown) image.loading = 'eager';
    await document.fonts.ready;
    await Promise.all(shown.map((image) => image.decode()));
  });
