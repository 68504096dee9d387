import {reasonLabel} from '~/cancellation/reason-label';
import {fill, messagesFor} from '~/i18n/messages';
import {countOf, type Counted, ordersLink} from './counted.server';
import type {Goods} from './goods';
import type {BarRowView, BarTableView, OrdersLink} from './insights-view';
import {OTHER_REASONS, reasonsIn} from './insights-sum';
import {LATER} from './setting';

/** Rows of a table of goods; what is left of them is one row more. */
const MOST_ROWS = 10;

const REQUEST_ENDS = [
  'request-granted',
  'request-declined',
  'request-waiting',
  'request-withdrawn',
  'request-closed',
] as const;

interface Row {
  readonly key: string;
  readonly label: string;
  readonly count: number;
  readonly cells: readonly OrdersLink[];
  readonly remark?: string | null;
}

const withBars = (rows: readonly Row[]): BarRowView[] => {
  const longest = Math.max(1, ...rows.map(({count}) => count));
  return rows.map(({count, remark = null, ...row}) => ({
    ...row,
    remark,
    length: Math.round((count * 1000) / longest) / 10,
  }));
};

const byCount = (one: Row, other: Row): number => other.count - one.count;

/** Why customers have cancelled, the most frequent reason first. */
export function reasonTable(counted: Counted): BarTableView {
  const {words, sum} = counted;
  const {texts} = words;
  const all = countOf(counted, 'cancelled') + countOf(counted, 'part');
  const row = (figure: string, label: string, isListed = true): Row => {
    const count = countOf(counted, figure);
    const link = ordersLink(counted, figure, count);
    return {
      key: figure,
      label,
      count,
      cells: [
        isListed ? link : {...link, to: null},
        {text: words.share(count, all), to: null},
      ],
    };
  };
  const rows = [
    ...reasonsIn(sum.counts)
      .map((key) => row(`reason:${key}`, labelOf(counted, key)))
      .sort(byCount),
    row('no-reason', texts.noReason),
    row(OTHER_REASONS, texts.otherReasons, false),
  ].filter(({count}) => count > 0);
  return {
    caption: texts.why,
    headings: [texts.reason, texts.orders, texts.tableShare],
    rows: withBars(rows),
    sum: {
      label: texts.tableSum,
      cells: [words.number(all), words.share(all, all)],
    },
  };
}

/** What came of the requests. */
export function requestTable(counted: Counted): BarTableView {
  const {words} = counted;
  const {texts} = words;
  const rows = REQUEST_ENDS.map((figure): Row => {
    const count = countOf(counted, figure);
    return {
      key: figure,
      label: texts.answers[figure],
      count,
      cells: [ordersLink(counted, figure, count)],
    };
  });
  return {
    caption: texts.asked,
    headings: [texts.answer, texts.orders],
    rows: withBars(rows),
    sum: {
      label: texts.tableSum,
      cells: [words.number(countOf(counted, 'request'))],
    },
  };
}

/** A reason as customers read it today; one that the policy does not know any more by its key. */
export function labelOf(
  {policy, words}: Pick<Counted, 'policy' | 'words'>,
  key: string,
): string {
  const reason = policy?.reasons.find((each) => each.key === key);
  const {cancellation} = messagesFor(words.locale);
  return reason ? reasonLabel(reason, words.locale, cancellation) : key;
}

/** How long after ordering customers cancel, held against how long they may. */
export function howSoonTable(counted: Counted): BarTableView {
  const {words, setting} = counted;
  const {texts} = words;
  const {stretches, windowMinutes} = setting;
  const rows = [...stretches.map(String), LATER].map((stretch, index): Row => {
    const figure = `after:${stretch}`;
    const count = countOf(counted, figure);
    return {
      key: figure,
      label: stretchLabel(counted, stretches[index - 1], stretches[index]),
      count,
      cells: [ordersLink(counted, figure, count)],
      remark:
        windowMinutes !== null && stretches[index] === windowMinutes
          ? fill(texts.windowEnds, {time: words.time(windowMinutes)})
          : null,
    };
  });
  const all = countOf(counted, 'cancelled') + countOf(counted, 'part');
  return {
    caption: texts.howSoon,
    headings: [texts.stretch, texts.orders],
    rows: withBars(rows),
    sum: {label: texts.tableSum, cells: [words.number(all)]},
  };
}

export function stretchLabel(
  {words}: Pick<Counted, 'words'>,
  after: number | undefined,
  upTo: number | undefined,
): string {
  const {texts} = words;
  if (upTo === undefined) {
    return fill(texts.moreThan, {time: words.time(after ?? 0)});
  }
  return after === undefined
    ? fill(texts.upTo, {time: words.time(upTo)})
    : fill(texts.between, {from: words.time(after), to: words.time(upTo)});
}

/** The products that are cancelled most. */
export const productTable = (counted: Counted): BarTableView => {
  const {goods} = counted.sum;
  const {texts} = counted.words;
  return goodsTable(counted, {
    prefix: 'product',
    headings: [texts.product, texts.orders, texts.pieces],
    caption: texts.products,
    entries: Object.entries(goods.products).map(([number, each]) => ({
      ...each,
      number,
    })),
    otherPieces: goods.otherProductPieces,
  });
};

/** The variants that are cancelled most. */
export const variantTable = (counted: Counted): BarTableView => {
  const {goods} = counted.sum;
  const {texts} = counted.words;
  return goodsTable(counted, {
    prefix: 'variant',
    headings: [texts.variant, texts.orders, texts.pieces],
    caption: texts.variants,
    entries: Object.entries(goods.variants).map(([number, each]) => ({
      ...each,
      number,
      title: variantTitle(goods, each),
    })),
    otherPieces: goods.otherVariantPieces,
  });
};

export const variantTitle = (
  {products}: Goods,
  {product, title}: Goods['variants'][string],
): string =>
  [products[product]?.title ?? product, ...(title === '' ? [] : [title])].join(
    ', ',
  );

interface GoodsList {
  readonly prefix: 'product' | 'variant';
  readonly caption: string;
  readonly headings: readonly string[];
  readonly entries: readonly {
    readonly number: string;
    readonly title: string;
    readonly orders: number;
    readonly pieces: number;
  }[];
  /** Pieces that are in none of the entries. */
  readonly otherPieces: number;
}

function goodsTable(
  counted: Counted,
  {prefix, caption, headings, entries, otherPieces}: GoodsList,
): BarTableView {
  const {words} = counted;
  const {texts} = words;
  const sorted = [...entries].sort(
    (one, other) =>
      other.pieces - one.pieces || one.title.localeCompare(other.title),
  );
  const piecesOf = (list: GoodsList['entries']) =>
    list.reduce((sum, {pieces}) => sum + pieces, 0);
  const others = otherPieces + piecesOf(sorted.slice(MOST_ROWS));
  const rows = sorted
    .slice(0, MOST_ROWS)
    .map(({number, title, orders, pieces}): Row => ({
      key: number,
      label: title,
      count: pieces,
      cells: [
        ordersLink(counted, `${prefix}:${number}`, orders),
        {text: words.number(pieces), to: null},
      ],
    }));
  const rest: Row = {
    key: 'others',
    label: texts.otherGoods,
    count: 0,
    cells: [
      {text: '', to: null},
      {text: words.number(others), to: null},
    ],
  };
  return {
    caption,
    headings,
    rows: withBars(others > 0 ? [...rows, rest] : rows),
    sum: {
      label: texts.allGoods,
      cells: ['', words.number(piecesOf(entries) + otherPieces)],
    },
  };
}
