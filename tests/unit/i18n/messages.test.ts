import {describe, expect, it} from 'vitest';
import {LOCALES} from '~/i18n/locale';
import {fill, messagesFor, plural} from '~/i18n/messages';

const [english, norwegian] = LOCALES;

function sentences(tree: object, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] satisfies [string, string]]
      : typeof value === 'object' && value !== null
        ? sentences(value, `${path}${key}.`)
        : [],
  );
}

const placeholders = (text: string) =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe('messages', () => {
  const source = new Map(sentences(messagesFor(english)));

  it.each(sentences(messagesFor(norwegian)))(
    '%s has the same placeholders in Norwegian',
    (key, text) => {
      expect(placeholders(text)).toEqual(placeholders(source.get(key) ?? ''));
    },
  );

  it('have the same sentences in each language', () => {
    expect(
      sentences(messagesFor(norwegian))
        .map(([key]) => key)
        .sort(),
    ).toEqual([...source.keys()].sort());
  });

  it('are nowhere empty', () => {
    for (const [key, text] of source) expect(text.trim(), key).not.toBe('');
  });
});

describe('fill', () => {
  it('puts values in the place of placeholders, as they are', () => {
    expect(fill<'name'>('Hello {name}, {name}', {name: '$& {x}'})).toBe(
      'Hello $& {x}, $& {x}',
    );
  });
});

describe('plural', () => {
  const texts = {one: '{count} print', other: '{count} prints'};
  it.each([
    [0, '0 prints'],
    [1, '1 print'],
    [2, '2 prints'],
  ])('%i', (count, text) => {
    expect(plural(english, count, texts)).toBe(text);
  });
});
