import type {Page} from '@playwright/test';

/** What the form on the page sends to show that it was made for this session. */
export function formTokenOn(page: Page): Promise<string> {
  return page.locator('input[name="token"]').inputValue();
}
