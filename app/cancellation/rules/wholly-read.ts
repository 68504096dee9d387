import {passes, refuses, type Rule} from '../rule';

/** What was not read may be what must not be cancelled: a very large order is left to a person. */
export const whollyRead: Rule = ({isComplete}) =>
  isComplete ? passes() : refuses('NOT_AVAILABLE');
