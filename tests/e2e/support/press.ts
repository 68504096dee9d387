import {expect, type Locator} from '@playwright/test';

/**
 * Presses what is on the page once all that stands around it has been read afresh: until then a form takes no second
 * press.
 */
export async function pressWhenRead(button: Locator): Promise<void> {
  await button.waitFor();
  await expect(button.page().locator('main form[aria-busy=true]')).toHaveCount(
    0,
  );
  await button.click();
}
