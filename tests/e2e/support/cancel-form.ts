import type {Page} from '@playwright/test';

/** What the form on the page sends to show that it was made for this session. */
export function formTokenOn(page: Page): Promise<string> {
  return page.locator('input[name="token"]').inputValue();
}

/** All that the form on the page sends besides what is typed and chosen. */
export async function hiddenFieldsOn(
  page: Page,
): Promise<{readonly token: string; readonly agreed: string}> {
  return {
    token: await formTokenOn(page),
    agreed: await page.locator('input[name="agreed"]').inputValue(),
  };
}
