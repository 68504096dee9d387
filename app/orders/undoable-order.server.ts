import type {AppLoadContext} from '@shopify/remix-oxygen';
import {cancellationEvents} from '~/cancellation/cancellation-events.server';
import {cancellationPanelView} from '~/cancellation/cancellation-panel-view.server';
import {changeLinks} from '~/cancellation/change/change-links.server';
import {paymentDue} from '~/cancellation/change/payment-due.server';
import {requestPurpose} from '~/cancellation/requests/request-purpose';
import {messagesFor} from '~/i18n/messages';
import {ShopifyUnavailable} from '~/shopify/errors';
import {formToken} from '~/shopify/form-token.server';
import {orderAgainFields} from './order-again-post.server';
import {orderAgainTexts} from './order-again-texts.server';
import {orderPageTexts} from './order-page-texts.server';
import {orderView} from './order-view';
import {orderWatch} from './order-watch';

/**
 * What an order's page shows, whoever was shown to have placed it: the order, and what of it can be undone.
 * @param id numeric
 * @param cancellation why it is not known, where Shopify could not be reached
 */
export async function undoableOrder(
  context: AppLoadContext,
  id: string,
  found: Parameters<typeof orderView>[2],
  cancellation: Parameters<typeof cancellationPanelView>[0],
) {
  const {locale, session} = context;
  const messages = messagesFor(locale);
  const reading =
    cancellation instanceof ShopifyUnavailable ? null : cancellation.reading;
  const events = cancellationEvents(reading, locale, messages);
  const view = orderView(locale, messages, found, events);
  const panel = cancellationPanelView(cancellation, locale, messages);
  return {
    view,
    panel,
    changes: changeLinks(cancellation, messages.change),
    due: await paymentDue(context, cancellation, locale, messages.change),
    watch: orderWatch(found, view, panel, messages.order),
    texts: orderPageTexts(messages),
    takeBack: {
      token: await formToken(session, requestPurpose(id)),
      texts: messages.cancellation.request,
    },
    orderAgain: {
      fields: await orderAgainFields(session, id),
      texts: orderAgainTexts(messages.orderAgain),
    },
  };
}

export type UndoableOrder = Awaited<ReturnType<typeof undoableOrder>>;
