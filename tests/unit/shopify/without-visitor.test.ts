import {afterEach, expect, it, vi} from 'vitest';
import {createAppLoadContext} from '~/shopify/context.server';
import {parseEnv} from '~/shopify/env.server';
import {withoutVisitor} from '~/shopify/without-visitor.server';
import {loadCart} from '~/storefront/cart.server';
import {storefrontEnvironment} from '../../../emulator/config';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

async function catalogueContext() {
  vi.spyOn(console, 'warn').mockReturnValue();
  vi.stubGlobal('caches', {open: () => Promise.resolve({})});
  const context = await createAppLoadContext(
    new Request('https://shop.example/', {headers: {Cookie: 'cart=c1'}}),
    parseEnv(storefrontEnvironment()),
    {
      waitUntil: () => undefined,
      passThroughOnException: () => {
        throw new Error('Nobody asks for it');
      },
      props: undefined,
    },
    'test',
  );
  return withoutVisitor({...context, tell: () => undefined});
}

it.each(['session', 'customerAccount', 'cart', 'merchant', 'buyerAddress'])(
  'a page that is everybody’s can’t read the %s',
  async (name) => {
    const context = await catalogueContext();
    expect(() => {
      Reflect.get(context, name);
    }).toThrow(`may not read "${name}"`);
    expect(context.outage.isPassedOver).toBe(true);
  },
);

it('and is not kept where something has caught that', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  const context = await catalogueContext();
  expect(context.outage.isPassedOver).toBe(false);
  expect(await loadCart(context)).toEqual({kind: 'unavailable'});
  expect(context.outage.isPassedOver).toBe(true);
});
