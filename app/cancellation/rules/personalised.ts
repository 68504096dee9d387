import {remainingLines} from '../order-snapshot';
import {passes, refuses, type Rule} from '../rule';

/** Apps keep notes of their own under keys that begin with "_"; the customer neither wrote nor sees them. */
const isVisible = (key: string) => !key.startsWith('_');

export const personalised: Rule = (order, {blockPersonalised}) => {
  const line = remainingLines(order).find(({attributeKeys}) =>
    attributeKeys.some(isVisible),
  );
  return blockPersonalised && line
    ? refuses('PERSONALISED', {lineTitle: line.title})
    : passes();
};
