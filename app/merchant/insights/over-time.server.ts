import {fill} from '~/i18n/messages';
import {countOf, type Counted, ordersLink} from './counted.server';
import type {ColumnChartView, TableView} from './insights-view';
import {columnsBetween} from './setting';

interface Column {
  readonly firstDay: string;
  readonly placed: number;
  readonly cancelled: number;
  readonly part: number;
}

/** Cancellations by the day, week or month of the order; null where there are none. */
export function overTime(counted: Counted): ColumnChartView | null {
  const {words, setting, from, until} = counted;
  const columns = columnsBetween(setting, from, until).map((firstDay) => ({
    firstDay,
    placed: countOf(counted, `placed:${firstDay}`),
    cancelled: countOf(counted, `cancelled:${firstDay}`),
    part: countOf(counted, `part:${firstDay}`),
  }));
  const tallest = columns.reduce((one, other) =>
    heightOf(other) > heightOf(one) ? other : one,
  );
  const most = heightOf(tallest);
  if (most === 0) return null;
  const percent = (count: number) => Math.round((count * 1000) / most) / 10;
  const {texts} = words;
  return {
    description: fill(texts.chart, {
      column: words.columnName,
      most: words.number(most),
      when: words.column(tallest.firstDay),
    }),
    most: fill(texts.most, {count: words.number(most)}),
    first: words.column(columns[0]?.firstDay ?? ''),
    last: words.column(columns.at(-1)?.firstDay ?? ''),
    columns: columns.map(({firstDay, cancelled, part}) => ({
      key: firstDay,
      whole: percent(cancelled),
      part: percent(part),
    })),
    table: tableOf(counted, columns),
  };
}

const heightOf = ({cancelled, part}: Column): number => cancelled + part;

function tableOf(counted: Counted, columns: readonly Column[]): TableView {
  const {words} = counted;
  const {texts} = words;
  const shareOf = ({cancelled, placed}: Omit<Column, 'firstDay' | 'part'>) =>
    placed === 0 ? '–' : words.share(cancelled, placed);
  const all = {
    placed: countOf(counted, 'orders'),
    cancelled: countOf(counted, 'cancelled'),
    part: countOf(counted, 'part'),
  };
  return {
    caption: texts.overTime,
    headings: [
      texts.tableWhen,
      texts.tableOrders,
      texts.tableCancelled,
      texts.tablePart,
      texts.tableShare,
    ],
    rows: columns.map((column) => ({
      key: column.firstDay,
      label: words.column(column.firstDay),
      cells: [
        ordersLink(counted, `placed:${column.firstDay}`, column.placed),
        ordersLink(counted, `cancelled:${column.firstDay}`, column.cancelled),
        ordersLink(counted, `part:${column.firstDay}`, column.part),
        {text: shareOf(column), to: null},
      ],
    })),
    sum: [
      texts.tableSum,
      ...[all.placed, all.cancelled, all.part].map((each) =>
        words.number(each),
      ),
      shareOf(all),
    ],
  };
}
