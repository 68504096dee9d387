// The form shows what belongs to its choice by the choice itself, so that it does so without a script as well.

/** Within a `group/scope`: shown where only some of the order is chosen. */
export const IN_PART = 'hidden group-has-[[value=part]:checked]/scope:grid';
/** Within a `group/scope`: shown where the whole order is chosen. */
export const IN_WHOLE = 'group-has-[[value=part]:checked]/scope:hidden';
