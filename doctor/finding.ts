/** One thing that was looked at, in plain words, without any secret in them. */
export interface Finding {
  /** `missing`: the shop does not work as it should without it. `mended`: put right just now. */
  readonly kind: 'good' | 'mended' | 'warning' | 'missing';
  readonly says: string;
  /** What to do about it, and where. */
  readonly mend?: string;
}

export const good = (says: string): Finding => ({kind: 'good', says});

export const mended = (says: string): Finding => ({kind: 'mended', says});

export const warning = (says: string, mend: string): Finding => ({
  kind: 'warning',
  says,
  mend,
});

export const missing = (says: string, mend: string): Finding => ({
  kind: 'missing',
  says,
  mend,
});
