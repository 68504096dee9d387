import {describe, expect, it} from 'vitest';
import {parseCartInput} from '~/storefront/cart-input';

const VARIANT = 'gid://shopify/ProductVariant/44000000000001';
const LINE = 'gid://shopify/CartLine/1f0c-4a?cart=abc123';

function parse(fields: Readonly<Record<string, string | undefined>>) {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) {
    if (value !== undefined) form.set(name, value);
  }
  return parseCartInput(form);
}

describe('a form posted to the cart', () => {
  it('adds a variant', () => {
    expect(parse({intent: 'add', variantId: VARIANT, quantity: '2'})).toEqual({
      kind: 'valid',
      input: {intent: 'add', variantId: VARIANT, quantity: 2, attributes: []},
    });
  });

  it('carries a name as a line attribute, without the spaces round it', () => {
    expect(
      parse({
        intent: 'add',
        variantId: VARIANT,
        quantity: '1',
        'attributes[Name]': '  Åse-Marie ',
      }),
    ).toMatchObject({
      kind: 'valid',
      input: {attributes: [{key: 'Name', value: 'Åse-Marie'}]},
    });
  });

  it.each([
    ['   ', 'missing'],
    ['Bartholomeus X', 'tooLong'],
    ['K4ri', 'letters'],
    ['<b>', 'letters'],
    ['-Kari', 'letters'],
  ])('says what is wrong with the name "%s"', (name, problem) => {
    expect(
      parse({
        intent: 'add',
        variantId: VARIANT,
        quantity: '1',
        'attributes[Name]': name,
      }),
    ).toEqual({kind: 'name', problem});
  });

  it.each([
    {intent: 'zap'},
    {intent: 'add', variantId: VARIANT, quantity: '0'},
    {intent: 'add', variantId: VARIANT, quantity: '1e9'},
    {intent: 'add', variantId: 'gid://shopify/Order/1', quantity: '1'},
    {intent: 'update', lineId: LINE, quantity: '-1'},
    {intent: 'update', lineId: LINE, quantity: '100'},
    {intent: 'remove'},
    {intent: 'apply-discount', code: '   '},
    {intent: 'apply-discount', code: 'x'.repeat(256)},
    {intent: 'apply-gift-card', code: ' - '},
    {intent: 'remove-gift-card', giftCardId: '4711'},
    {intent: 'note'},
  ])('does not read %o', (fields) => {
    expect(parse(fields)).toEqual({kind: 'unreadable'});
  });

  it('changes and removes a line by the id that Shopify gives it', () => {
    expect(parse({intent: 'update', lineId: LINE, quantity: '0'})).toEqual({
      kind: 'valid',
      input: {intent: 'update', lineId: LINE, quantity: 0},
    });
    expect(parse({intent: 'remove', lineId: LINE})).toMatchObject({
      kind: 'valid',
    });
  });

  it('takes a gift card’s code in groups, as it is written on the card', () => {
    expect(parse({intent: 'apply-gift-card', code: ' hils-en47 11 '})).toEqual({
      kind: 'valid',
      input: {intent: 'apply-gift-card', code: 'hilsen4711'},
    });
  });

  it('takes a note with its lines, or without any: that deletes it', () => {
    expect(parse({intent: 'note', note: ' One\r\ntwo\r\n'})).toEqual({
      kind: 'valid',
      input: {intent: 'note', note: 'One\ntwo'},
    });
    expect(parse({intent: 'note', note: ''})).toMatchObject({kind: 'valid'});
  });
});
