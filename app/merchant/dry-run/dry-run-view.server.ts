import {formatDateTime} from '~/i18n/format';
import {fill, plural} from '~/i18n/messages';
import {differences} from '../policy/differences.server';
import {formValues} from '../policy/form-values.server';
import {POLICY_FIELD} from '../policy/policy-field.server';
import type {PolicyWords} from '../policy/policy-words.server';
import type {CarriedOn} from '../scan/carry-on-scan.server';
import type {Scan} from '../scan/scan-document';
import type {DryRunQuestion} from './dry-run-question';
import {dryRunResult} from './dry-run-result.server';
import type {DryRunSum} from './dry-run-sum';
import type {AgainView, DraftView, DryRunView} from './dry-run-view';

type DryRun = Scan<DryRunQuestion, DryRunSum>;

/** What a page needs that is not of the dry run itself. */
interface Frame {
  readonly words: PolicyWords;
  readonly token: string;
  readonly notice: string | null;
  /** `angre-demo.myshopify.com`: where the orders are. */
  readonly storeDomain: string;
}

/** The page as the dry run stands. */
export function dryRunView(
  frame: Frame,
  {stored: {scan, shop}, collected}: CarriedOn<DryRunQuestion, DryRunSum>,
): DryRunView {
  const {words, token, notice} = frame;
  const {dryRun: texts} = words.texts;
  const common = {token, notice, version: null};
  if (!scan) return {...common, kind: 'empty', title: texts.title};
  const draft = draftView(words, token, scan.setup);
  const again: AgainView = {
    days: String(scan.days),
    askedAfter: scan.setup.askedAfter,
  };
  const startedBy = fill(texts.startedBy, {
    who: scan.by,
    date: formatDateTime(words.locale, scan.startedAt, shop.timeZone),
  });
  switch (scan.phase) {
    case 'collecting':
    case 'counting':
      return {
        ...common,
        kind: 'under-way',
        title: texts.workingTitle,
        version: `${scan.phase} ${collected ?? scan.counted}`,
        startedBy,
        sentence: progressSentence(words, scan, collected),
        progress:
          scan.total === null ? null : {value: scan.counted, max: scan.total},
        draft,
      };
    case 'cancelled':
      return {
        ...common,
        kind: 'over',
        title: texts.cancelledTitle,
        sentence: texts.cancelledText,
        draft,
        again,
      };
    case 'failed':
      return {
        ...common,
        kind: 'over',
        title: texts.failedTitle,
        sentence: texts.failures[scan.failure ?? 'refused'],
        draft,
        again,
      };
    case 'done':
      return {
        ...common,
        kind: 'done',
        title: texts.doneTitle,
        startedBy,
        result: dryRunResult(words, frame.storeDomain, shop.timeZone, scan),
        draft,
        again,
      };
  }
}

/** For when Shopify does not answer: what there is stays where it is. */
export const unreachableView = ({
  words,
  token,
  notice,
}: Omit<Frame, 'storeDomain'>): DryRunView => ({
  kind: 'unreachable',
  title: words.texts.dryRun.unreachableTitle,
  version: 'unreachable',
  token,
  notice,
});

const draftView = (
  words: PolicyWords,
  token: string,
  {live, draft, digest, base}: DryRunQuestion,
): DraftView => ({
  differences: differences(words, POLICY_FIELD, live, draft),
  form: {token, digest, base},
  values: [...formValues(POLICY_FIELD, draft)],
});

function progressSentence(
  {texts: {dryRun}, locale}: PolicyWords,
  {days, counted, total}: DryRun,
  collected: number | null,
): string {
  if (total !== null) {
    const format = new Intl.NumberFormat(locale.tag);
    return fill(dryRun.counting, {
      counted: format.format(counted),
      total: format.format(total),
    });
  }
  return collected
    ? plural(locale, collected, dryRun.collecting)
    : fill(dryRun.waiting, {days});
}
