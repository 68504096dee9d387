import {describe, expect, it} from 'vitest';
import {statusPageUrl} from '../../../emulator/checkout/status-link';
import {Emulator} from '../../../emulator/emulator';
import {emulatorApp} from '../../../emulator/server';
import type {Order} from '../../../emulator/state/orders';
import {ORIGINS} from './login-flow';

const emulator = new Emulator(ORIGINS);
const app = emulatorApp(emulator);
const {world} = emulator;
const orders = [...world.orders.values()];

function linkTo(isWanted: (order: Order) => boolean): string {
  const order = orders.find(isWanted);
  if (!order) throw new Error('The demo has no such order');
  return statusPageUrl(world, order);
}

describe('the status page of an order', () => {
  it('opens for whoever has the link, and is not kept by anybody', async () => {
    for (const order of orders) {
      const response = await app.request(statusPageUrl(world, order));
      expect(response.status).toBe(200);
      expect(response.headers.get('cache-control')).toBe('no-store');
      const html = await response.text();
      expect(html).toContain(`#${order.number}`);
      for (const {title} of order.lines) expect(html).toContain(title);
    }
  });

  it('opens with the right token and key only', async () => {
    const link = linkTo(() => true);
    const other = linkTo(({id}) => id !== orders[0]?.id);
    for (const wrong of [
      link.replace(/key=.*/, 'key=wrong'),
      link.replace(/\?.*/, ''),
      link.replace(/key=.*/, new URL(other).search.slice(1)),
    ]) {
      expect((await app.request(wrong)).status).toBe(404);
    }
  });

  it('tells what became of the order in the buyer’s language', async () => {
    const read = async (isWanted: (order: Order) => boolean) =>
      (await app.request(linkTo(isWanted))).text();
    expect(await read(({language}) => language === 'nb')).toMatch(
      /<html lang="nb".*Bestilling #/s,
    );
    expect(
      await read(
        ({language, cancelledAt}) => language === 'nb' && cancelledAt !== null,
      ),
    ).toContain('er avbestilt');
  });
});
