import {passes, refuses, type Rule} from '../rule';
import {nameSet} from './names';

/** Staff and apps tag an order that has to be left alone. */
export const orderTags: Rule = ({tags}, {blockedOrderTags}) =>
  tags.some(nameSet(blockedOrderTags).has)
    ? refuses('ORDER_EXCLUDED')
    : passes();
