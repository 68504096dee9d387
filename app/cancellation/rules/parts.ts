import {passes, refuses, type Rule} from '../rule';

/** Duties were reckoned for the parcel as a whole: which share of them comes back is for a person to find out. */
export const parts: Rule = ({hasDuties}, {allowParts}) =>
  allowParts && !hasDuties ? passes() : refuses('NOT_AVAILABLE');
