import {fill} from '~/i18n/messages';
import {labelOf, stretchLabel, variantTitle} from './bar-tables.server';
import type {Counted} from './counted.server';
import type {Figure} from './figures';

/** What a figure counts, in a few words; null for one that was not counted. */
export function figureName(counted: Counted, figure: Figure): string | null {
  const [kind = '', ...rest] = figure.split(':');
  const name = rest.join(':');
  if (kind === 'product' || kind === 'variant') {
    return goodsName(counted, kind, name);
  }
  if (!Object.hasOwn(counted.sum.counts, figure)) return null;
  return name === ''
    ? plainName(counted, figure)
    : qualifiedName(counted, kind, name);
}

function goodsName(
  {sum: {goods}}: Counted,
  kind: 'product' | 'variant',
  number: string,
): string | null {
  if (kind === 'product') return goods.products[number]?.title ?? null;
  const variant = goods.variants[number];
  return variant ? variantTitle(goods, variant) : null;
}

function plainName({words: {texts}}: Counted, figure: Figure): string | null {
  if (isKeyOf(texts.answers, figure)) return texts.answers[figure];
  return isKeyOf(texts.figures, figure) ? texts.figures[figure] : null;
}

function qualifiedName(
  counted: Counted,
  kind: string,
  name: string,
): string | null {
  const {words} = counted;
  const {columnFigures} = words.texts;
  if (kind === 'reason') return labelOf(counted, name);
  if (kind === 'after') return stretchName(counted, name);
  return isKeyOf(columnFigures, kind)
    ? fill(columnFigures[kind], {when: words.column(name)})
    : null;
}

/** How many orders a figure has. */
export const figureCount = ({sum}: Counted, figure: Figure): number =>
  sum.goods.products[figure.replace(/^product:/, '')]?.orders ??
  sum.goods.variants[figure.replace(/^variant:/, '')]?.orders ??
  sum.counts[figure] ??
  0;

function stretchName(counted: Counted, bound: string): string {
  const {stretches} = counted.setting;
  const index = stretches.findIndex((each) => String(each) === bound);
  return index < 0
    ? stretchLabel(counted, stretches.at(-1), undefined)
    : stretchLabel(counted, stretches[index - 1], stretches[index]);
}

const isKeyOf = <Texts extends object>(
  texts: Texts,
  key: PropertyKey,
): key is keyof Texts => Object.hasOwn(texts, key);
