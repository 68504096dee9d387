import type {Locale} from '~/i18n/locale';
import type {Messages} from '~/i18n/messages';
import {ShopifyUnavailable} from '~/shopify/errors';
import type {CustomerCancellation} from './cancellation.server';
import {
  type CancellationView,
  cancellationView,
} from './cancellation-view.server';
import type {CancellationState} from './cancellation-state';
import {NEXT_STEP_PATHS, type NextStep} from './next-step';
import {partDoneView} from './part-view.server';

/** What the order page says about undoing the order: one clear statement, until when it holds, and what to do next. */
export interface CancellationPanelView {
  readonly tone: 'info' | 'success' | 'refusal' | 'caution';
  readonly title: string | null;
  readonly lines: readonly string[];
  readonly decisionCode: string | null;
  /** Null where no moment is known at which it ends. */
  readonly countdown: Countdown | null;
  readonly links: readonly PanelLink[];
  /** The statement in one sentence, for whoever is told that it has changed. */
  readonly summary: string;
  /** False where the Admin API did not answer. */
  readonly isKnown: boolean;
  /** It will change by itself: something is being done, or is not known yet. */
  readonly isUnderWay: boolean;
  /** A request waits for the shop, and can be taken back. */
  readonly isAsking: boolean;
}

/** UTC instants, both by Shopify's clock, and how to tell the time between them. */
interface Countdown {
  readonly until: string;
  readonly serverNow: string;
  readonly texts: Texts['timeLeft'];
}

interface PanelLink {
  /** The order's own cancel page, as it is or past what was cancelled last, or a path without a locale. */
  readonly to:
    | 'cancel-more'
    | 'cancel-page'
    | (typeof NEXT_STEP_PATHS)[keyof typeof NEXT_STEP_PATHS];
  readonly label: string;
}

type Texts = Messages['cancellation'];
type View<Kind extends CancellationView['kind']> = Extract<
  CancellationView,
  {kind: Kind}
>;

/** @param cancellation the error where the Admin API could not be asked: the order itself can still be shown */
export function cancellationPanelView(
  cancellation: CustomerCancellation | ShopifyUnavailable,
  locale: Locale,
  messages: Pick<Messages, 'cancellation' | 'part'>,
): CancellationPanelView {
  const texts = messages.cancellation;
  if (cancellation instanceof ShopifyUnavailable) return unavailable(texts);
  const view = cancellationView(cancellation, locale, messages);
  const done = partDoneView(cancellation, locale, messages);
  const panel = panelOf(view, cancellation, messages);
  return done === null
    ? panel
    : {
        ...panel,
        lines: [done.text, ...panel.lines],
        links: panel.links.map((link) =>
          link.to === 'cancel-page' ? {...link, to: 'cancel-more'} : link,
        ),
      };
}

function panelOf(
  view: CancellationView,
  cancellation: CustomerCancellation,
  messages: Pick<Messages, 'cancellation' | 'part'>,
): CancellationPanelView {
  const texts = messages.cancellation;
  switch (view.kind) {
    case 'open':
      return open(view, countdownTo(cancellation, texts), texts);
    case 'part-open':
      return partOpen(view, countdownTo(cancellation, texts), messages);
    case 'askable':
      return askable(view, texts);
    case 'requested':
      return requested(view, texts);
    case 'in-progress':
    case 'changing':
    case 'warehouse-asked':
      return underWay(view, texts);
    case 'cancelled':
      return cancelled(view, cancellation, texts);
    case 'refused':
      return refused(view, texts);
  }
}

const STILL = {
  decisionCode: null,
  countdown: null,
  links: [],
  isKnown: true,
  isUnderWay: false,
  isAsking: false,
};

const unavailable = (texts: Texts): CancellationPanelView => ({
  ...STILL,
  tone: 'caution',
  title: null,
  lines: [texts.panelUnavailable],
  summary: texts.panelUnavailable,
  isKnown: false,
  isUnderWay: true,
});

function open(
  {deadline, hasFailedBefore, granted}: View<'open'>,
  countdown: Countdown | null,
  texts: Texts,
): CancellationPanelView {
  const cancel = {to: 'cancel-page', label: texts.link} as const;
  return hasFailedBefore
    ? {
        ...STILL,
        tone: 'caution',
        title: texts.failedTitle,
        lines: [texts.failedBefore, deadline],
        countdown,
        links: [cancel, {to: NEXT_STEP_PATHS.contact, label: texts.contact}],
        summary: `${texts.failedTitle}.`,
      }
    : {
        ...STILL,
        tone: 'info',
        title: null,
        lines: [...(granted === null ? [] : [granted]), deadline],
        countdown,
        links: [cancel],
        summary: granted ?? deadline,
      };
}

const partOpen = (
  {code, text, deadline, hasFailedBefore}: View<'part-open'>,
  countdown: Countdown | null,
  {cancellation: texts, part}: Pick<Messages, 'cancellation' | 'part'>,
): CancellationPanelView => ({
  ...STILL,
  tone: 'refusal',
  title: texts.refusedTitle,
  lines: [...(hasFailedBefore ? [texts.failedBefore] : []), text, deadline],
  decisionCode: code,
  countdown,
  links: [
    {to: 'cancel-page', label: part.link},
    {to: NEXT_STEP_PATHS.contact, label: texts.contact},
  ],
  summary: deadline,
});

const askable = (
  {code, text, withdrawn}: View<'askable'>,
  {request: texts}: Texts,
): CancellationPanelView => ({
  ...STILL,
  tone: 'info',
  title: texts.panelTitle,
  lines: [...(withdrawn === null ? [] : [withdrawn]), text, texts.lead],
  decisionCode: code,
  links: [{to: 'cancel-page', label: texts.link}],
  summary: `${texts.panelTitle}.`,
});

const requested = (
  {code, text}: View<'requested'>,
  {request: texts}: Texts,
): CancellationPanelView => ({
  ...STILL,
  tone: 'info',
  title: texts.sentTitle,
  lines: [text],
  decisionCode: code,
  summary: `${texts.sentTitle}.`,
  isUnderWay: true,
  isAsking: true,
});

const underWay = (
  {title, text}: View<'in-progress' | 'warehouse-asked' | 'changing'>,
  texts: Texts,
): CancellationPanelView => ({
  ...STILL,
  tone: 'info',
  title,
  lines: [text],
  links: [{to: 'cancel-page', label: texts.checkAgain}],
  summary: `${title}.`,
  isUnderWay: true,
});

const cancelled = (
  {text, refund, remarks}: View<'cancelled'>,
  {state}: CustomerCancellation,
  texts: Texts,
): CancellationPanelView => ({
  ...STILL,
  tone: 'success',
  title: texts.cancelledTitle,
  lines: [text, ...refund, ...remarks],
  summary: text,
  isUnderWay: state.kind === 'cancelled' && state.money === 'due',
});

function refused(
  {code, text, next}: View<'refused'>,
  texts: Texts,
): CancellationPanelView {
  // That it is cancelled already is news, not a no.
  const isNews = next === 'none' || next === 'reorder';
  return {
    ...STILL,
    tone: isNews ? 'info' : 'refusal',
    title: isNews ? null : texts.refusedTitle,
    lines: [text],
    decisionCode: code,
    links: nextStepLinks(next, texts),
    summary: isNews ? text : `${texts.refusedTitle}.`,
  };
}

function nextStepLinks(next: NextStep, texts: Texts): PanelLink[] {
  if (next === 'none') return [];
  const labels = {
    contact: texts.contact,
    return: texts.returnPolicy,
    reorder: texts.reorder,
  };
  return [{to: NEXT_STEP_PATHS[next], label: labels[next]}];
}

function countdownTo(
  {state, reading}: CustomerCancellation,
  texts: Texts,
): Countdown | null {
  const until = closingOf(state);
  if (!reading || until === null) return null;
  return {
    until,
    serverNow: reading.readAt.toISOString(),
    texts: texts.timeLeft,
  };
}

function closingOf(state: CancellationState): string | null {
  if (state.kind === 'open') return state.decision.until;
  return state.kind === 'part-open' ? state.part.until : null;
}
