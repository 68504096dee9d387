import type {Locale} from '~/i18n/locale';
import type {Messages} from '~/i18n/messages';
import {ShopifyUnavailable} from '~/shopify/errors';
import type {CustomerCancellation} from './cancellation.server';
import {cancellationView, type NextStep} from './cancellation-view.server';

/** What the order page says about undoing the order: one sentence or two, and whether there is a way in. */
export interface CancellationPanelView {
  readonly tone: 'info' | 'success' | 'refusal' | 'caution';
  readonly title: string | null;
  readonly lines: readonly string[];
  readonly decisionCode: string | null;
  /** "Cancel order", where the order can be cancelled; "Check again" while it is under way. */
  readonly link: string | null;
}

const NEWS: ReadonlySet<NextStep> = new Set(['none', 'reorder']);

/** @param cancellation the error where the Admin API could not be asked: the order itself can still be shown */
export function cancellationPanelView(
  cancellation: CustomerCancellation | ShopifyUnavailable,
  locale: Locale,
  messages: Messages['cancellation'],
): CancellationPanelView {
  const panel = {title: null, decisionCode: null, link: null};
  if (cancellation instanceof ShopifyUnavailable) {
    return {...panel, tone: 'caution', lines: [messages.panelUnavailable]};
  }
  const view = cancellationView(cancellation, locale, messages);
  switch (view.kind) {
    case 'open':
      return {
        ...panel,
        tone: 'info',
        lines: [view.deadline],
        link: messages.link,
      };
    case 'in-progress':
      return {
        ...panel,
        tone: 'info',
        title: messages.inProgressTitle,
        lines: [view.text],
        link: messages.checkAgain,
      };
    case 'warehouse-asked':
      return {
        ...panel,
        tone: 'info',
        title: messages.warehouseAskedTitle,
        lines: [view.text],
        link: messages.checkAgain,
      };
    case 'cancelled':
      return {
        ...panel,
        tone: 'success',
        lines: [view.text, ...view.refund, ...view.remarks],
      };
    case 'refused':
      return {
        ...panel,
        // That it is cancelled already is news, not a no.
        tone: NEWS.has(view.next) ? 'info' : 'refusal',
        lines: [view.text],
        decisionCode: view.code,
      };
  }
}
