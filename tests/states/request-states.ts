import {expect} from '@playwright/test';
import {cancelPath, orderPath, type Stage} from './stage';
import type {State} from './state';

/** The order page and the cancel page in one state. */
const onBothPages = (
  name: string,
  prepare: (stage: Stage) => Promise<{readonly id: number}>,
): readonly State[] => [
  {
    name: `request-${name}-on-order-page`,
    prepare: async (stage) => orderPath((await prepare(stage)).id),
  },
  {
    name: `request-${name}`,
    prepare: async (stage) => cancelPath((await prepare(stage)).id),
  },
];

/** A request that staff have answered by a tag. */
async function answered(stage: Stage, tag: string) {
  const order = await stage.asked();
  await stage.shop.orderEvent(order.id, {event: 'add-tag', tag});
  await expect
    .poll(async () => (await stage.shop.order(order.id)).tags)
    .not.toContain('cancel-requested');
  return order;
}

/** Where the shop has to be asked. */
export const REQUEST_STATES: readonly State[] = [
  ...onBothPages('askable', (stage) => stage.askableOrder()),
  ...onBothPages('sent', (stage) => stage.asked()),
  ...onBothPages('declined', (stage) => answered(stage, 'cancel-declined')),
  ...onBothPages('granted', async (stage) => {
    const order = await answered(stage, 'cancel-granted');
    await expect
      .poll(async () => (await stage.shop.order(order.id)).cancelledAt)
      .not.toBeNull();
    return order;
  }),
  ...onBothPages('taken-back', async (stage) => {
    const order = await stage.asked();
    await stage.page.goto(cancelPath(order.id));
    await stage.page.locator('main form .button-secondary').click();
    await expect(stage.page.locator('main textarea')).toBeVisible();
    return order;
  }),
];
