import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {LOCALES} from '~/i18n/locale';
import {csvFor} from '~/merchant/csv.server';

const [english, norwegian] = LOCALES;

/** Reads RFC 4180 back, character by character. */
function readRows(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    expect(text[at]).toBe('"');
    let cell = '';
    for (at += 1; ; at += 1) {
      if (text[at] !== '"') cell += text.charAt(at);
      else if (text[at + 1] === '"') cell += text.charAt((at += 1));
      else break;
    }
    row.push(cell);
    at += 1;
    if (text.startsWith('\r\n', at)) {
      rows.push(row);
      row = [];
      at += 2;
    } else {
      expect(text[at]).toBe(separator);
      at += 1;
    }
  }
  return rows;
}

const cell = fc.oneof(
  fc.string({unit: 'grapheme'}),
  fc
    .tuple(
      fc.constantFrom(
        '=',
        '+',
        '-',
        '@',
        '\t',
        '\r',
        '\n',
        ' =',
        '＝',
        '\u200B=',
      ),
      fc.string(),
    )
    .map((parts) => parts.join('')),
);

describe.each([
  {locale: english, separator: ','},
  {locale: norwegian, separator: ';'},
])('a row in $locale.tag', ({locale, separator}) => {
  const csv = csvFor(locale);

  test('comes back as it was, and no cell begins a formula', () => {
    fc.assert(
      fc.property(fc.array(cell, {minLength: 1}), (cells) => {
        const [read = [], ...more] = readRows(csv.row(cells), separator);
        expect(more).toEqual([]);
        expect(read.map((text) => text.replace(/^'/, ''))).toEqual(
          cells.map((text) => text.replace(/^'/, '')),
        );
        for (const text of read) {
          expect(text.trimStart()).not.toMatch(/^[=+\-@]/);
          expect(text).not.toMatch(/^[\t\r\n]/);
        }
      }),
    );
  });
});

test('decimals and separators are those of the language', () => {
  expect(csvFor(english).decimal('12.50')).toBe('12.50');
  expect(csvFor(norwegian).decimal('12.50')).toBe('12,50');
});
