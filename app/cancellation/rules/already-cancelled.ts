import {passes, refuses, type Rule} from '../rule';

export const alreadyCancelled: Rule = ({cancelledAt}) =>
  cancelledAt === null ? passes() : refuses('ALREADY_CANCELLED', {cancelledAt});
