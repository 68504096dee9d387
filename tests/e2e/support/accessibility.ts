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

/** Fails when axe finds a violation of WCAG 2.2 A or AA in the page as it stands. Needs JavaScript in the page. */
export async function expectAccessible(page: Page): Promise<void> {
  // axe waits for timers, which never come without JavaScript. The desktop project looks at the same markup.
  if (test.info().project.use.javaScriptEnabled === false) return;
  expect(
    await accessibilityViolations(page),
    'accessibility violations',
  ).toEqual([]);
}

/** What axe finds in the page as it stands, with the markup that it finds it in. Needs JavaScript in the page. */
export async function accessibilityViolations(
  page: Page,
  rules: readonly string[] = WCAG,
): Promise<string[]> {
  await colourChangesEnd(page);
  // As a DevTools expression and not a script element: the page's Content-Security-Policy allows none of ours.
  await page.evaluate(axe.source);
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
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({colorScheme, reducedMotion: 'reduce'});
    await expectAccessible(page);
  }
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
    // A change of scheme is felt by the page in its next frame, and its transitions begin in the one after: those of what
    // inherits its colour only when its parent's have moved. Out of sight they wait until they are scrolled to.
    for (let still = 0, frames = 0; still < 3 && frames < 60; frames += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const isMoving = document
        .getAnimations()
        .some(
          ({effect}) =>
            effect instanceof KeyframeEffect &&
            effect.target?.checkVisibility({contentVisibilityAuto: true}),
        );
      still = isMoving ? 0 : still + 1;
    }
  });
}
