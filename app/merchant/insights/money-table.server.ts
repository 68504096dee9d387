import {countOf, type Counted} from './counted.server';
import {MONEY_KINDS} from './insights-sum';
import type {TableView} from './insights-view';

/** What money has moved, by currency; null where none has. */
export function moneyTable(counted: Counted): TableView | null {
  const {words, sum} = counted;
  const {texts} = words;
  const currencies = [
    ...new Set(MONEY_KINDS.flatMap((kind) => Object.keys(sum.money[kind]))),
  ].sort();
  if (currencies.length === 0) return null;
  return {
    caption: texts.money,
    headings: [texts.moneyOf, texts.orders, ...currencies],
    rows: MONEY_KINDS.filter((kind) => countOf(counted, kind) > 0).map(
      (kind) => ({
        key: kind,
        label: texts.moneyKinds[kind],
        cells: [
          {
            text: words.number(countOf(counted, kind)),
            to: words.ordersPath(kind),
          },
          ...currencies.map((currencyCode) => ({
            text: words.money({
              amount: sum.money[kind][currencyCode] ?? '0',
              currencyCode,
            }),
            to: null,
          })),
        ],
      }),
    ),
    sum: null,
  };
}
