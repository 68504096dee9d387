import {expect, type Page, test} from '@playwright/test';
import axe from 'axe-core';
import * as v from 'valibot';

const Results = v.object({
  violations: v.array(
    v.object({
      id: v.string(),
      help: v.string(),
      nodes: v.array(v.object({html: v.string()})),
    }),
  ),
});

/** WCAG 2.2, A and AA, as axe names its rules. */
export const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What of it another colour scheme can break: names, roles and order are the same in both. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** Fails when axe finds a violation of WCAG 2.2 A or AA in the page as it stands. Needs JavaScript in the page. */
export async function expectAccessible(
  page: Page,
  rules: readonly string[] = WCAG,
): Promise<void> {
  // axe waits for timers, which never come without JavaScript. The desktop project looks at the same markup.
  if (test.info().project.use.javaScriptEnabled === false) return;
  expect(
    await accessibilityViolations(page, rules),
    'accessibility violations',
  ).toEqual([]);
}

/**
 * What axe finds in the page as it stands, with the markup that it finds it in. Needs JavaScript in the page.
 * @param rules names of axe's rules, or tags that stand for many
 */
export async function accessibilityViolations(
  page: Page,
  rules: readonly string[] = WCAG,
): Promise<string[]> {
  await colourChangesEnd(page);
  // As a DevTools expression and not a script element: the page's Content-Security-Policy allows none of ours.
  if ((await page.evaluate('typeof axe')) === 'undefined') {
    await page.evaluate(axe.source);
  }
  const {violations} = v.parse(
    Results,
    await page.evaluate(`axe.run({runOnly: ${JSON.stringify(rules)}})`),
  );
  return violations.map(
    ({id, help, nodes}) =>
      `${id}: ${help}\n  ${nodes.map(({html}) => html).join('\n  ')}`,
  );
}

/** As `expectAccessible`, in both colour schemes; the page is light in the end. */
export async function expectAccessibleByDayAndNight(page: Page): Promise<void> {
  await page.emulateMedia({colorScheme: 'dark', reducedMotion: 'reduce'});
  await expectAccessible(page, COLOURS);
  await page.emulateMedia({colorScheme: 'light', reducedMotion: 'reduce'});
  await expectAccessible(page);
}

/** Accessible in both colour schemes, and no wider than the smallest phone. */
export async function checkLook(page: Page): Promise<void> {
  await expectAccessibleByDayAndNight(page);
  const size = page.viewportSize();
  await page.setViewportSize({width: 320, height: 640});
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(
    320,
  );
  if (size) await page.setViewportSize(size);
}

/** Colours half-way from one scheme to the other are nobody's to read. */
async function colourChangesEnd(page: Page): Promise<void> {
  await page.evaluate(async () => {
    let running: Animation[];
    do {
      // A change of scheme is felt by the page in its next frame, and its transitions begin in the one after. Colours that
      // are inherited go down the tree from there, a frame or two for each level.
      for (let frame = 0; frame < 2; frame += 1) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      running = document
        .getAnimations()
        .filter((animation) => animation instanceof CSSTransition);
      await Promise.allSettled(running.map(({finished}) => finished));
    } while (running.length > 0);
  });
}
