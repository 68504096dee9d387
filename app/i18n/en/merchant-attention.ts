/** What needs a person at the shop, and what to do about it. Events say the same sentences (docs/events.md). */
export const attention = {
  page: 'Needs you',
  pageCounted: 'Needs you ({count})',
  title: 'Needs you',
  lead: 'What could not be finished without a person. Deal with it in Shopify, then press “Done”.',
  empty: 'Nothing needs you right now.',
  emptyText:
    'When something can’t be finished without you, you find it here and on the orders’ tags.',
  shopTitle: 'The shop itself',
  withdrawalsTitle: 'Withdrawals that fit no order',
  withdrawalsMore:
    'These are the newest {shown} of {count}. When some are done, the others follow.',
  withdrawal: 'Receipt {receipt}',
  statedBy: '{name} ({email}) wrote “{order}” as the order.',
  openStatement: 'Open the statement',
  ordersTitle: 'Orders',
  openOrder: 'Open {name} in Shopify',
  since: 'Since {date}',
  todoLabel: 'What to do:',
  done: 'Done',
  doneAbout: 'Done with {name}: {what}',
  doing: 'Noting …',
  goesByItself: 'It goes from this list by itself once that is done.',
  doneNotice: '{name} is dealt with.',
  doneStillOpen:
    'Noted. Something else about {name} still needs you; it is in the list below.',
  doneAlready: 'That was dealt with already.',
  history: '{who} dealt with “{what}” on {date}.',
  historyTitle: 'Already dealt with',
  older: 'Older ones',
  newest: 'Back to the newest',
  pageNavigation: 'More orders',
  staleForm: 'This page had been open for too long. Please press “Done” again.',
  tooManyPosts: 'That was very quick. Please wait a moment and press again.',
  unavailableTitle: 'We can’t reach Shopify right now',
  unavailableText: 'Nothing was noted. Please try again in a moment.',
  tryAgain: 'Try again',
  sendAgain: 'Send them again now',
  sendingAgain: 'They are being sent again. Look again in a minute.',
  toRules: 'Mend the rules',

  codes: {
    REFUND_INCOMPLETE: {
      what: 'Less was paid back than the customer was promised.',
      todo: 'Open the order, look at the payments, and pay back the rest by hand. The customer has been told that you will see to it.',
    },
    SHIPPED_AFTER_CANCELLATION: {
      what: 'A parcel left although the order was cancelled.',
      todo: 'Call it back at the carrier, or write to the customer about sending it back. The money has been paid back already.',
    },
    SERVICE_STOPPED: {
      what: 'The fulfilment service stopped, but then the cancellation failed.',
      todo: 'Open the order and ask the service to send it after all. It will not go on by itself.',
    },
    SERVICE_SILENT: {
      what: 'The fulfilment service was asked to stop and does not answer.',
      todo: 'Ring the service up. When it answers in Shopify, the cancellation goes on by itself.',
    },
    NOT_RESTOCKED: {
      what: 'The goods were not put back in stock: the place they lie at was given up.',
      todo: 'Count them in by hand at the place where they are now.',
    },
    BONUS_UNPAID: {
      what: 'Store credit that was promised on top was refused by Shopify.',
      todo: 'Open the customer and add the credit by hand.',
    },
    STILL_TO_BE_SENT: {
      what: 'Something that was cancelled and paid back is still in the parcel.',
      todo: 'Take it out before the parcel goes.',
    },
    CHANGE_UNPAID: {
      what: 'The customer changed the order and has not paid the difference. The parcel waits.',
      todo: 'Send the invoice from the order once more, or take out what was added.',
    },
    SENT_UNPAID: {
      what: 'A changed order was sent although the difference is not paid.',
      todo: 'Open the order and send the customer an invoice for the rest.',
    },
    CHANGE_UNCLEAR: {
      what: 'The order was changed by somebody else while the customer changed it.',
      todo: 'Compare the order with what the customer wanted, and write to them.',
    },
    NOT_ACKNOWLEDGED: {
      what: 'A consumer withdrew, and the confirmation by e-mail could not be sent.',
      todo: 'The law wants it without delay. See that the mail provider works; we keep trying. Or write to the consumer yourself.',
    },
    LEFT_TO_STAFF: {
      what: 'A consumer withdrew, and not all of it could be cancelled or asked back by itself.',
      todo: 'Open the order, read what was stated, and cancel or ask back what is left.',
    },
    ANSWER_IMPOSSIBLE: {
      what: 'You answered a request by a tag, but the order can’t be cancelled as it stands.',
      todo: 'Stop the packing, and it is cancelled by itself. Or take the tag “cancel-granted” away again.',
    },
    RECORD_UNREADABLE: {
      what: 'What we keep about this order was overwritten, so that its customer can’t undo anything.',
      todo: 'Open the order’s metafields “angre” and delete the one that was changed, after you have looked at what it says.',
    },
  },
  tagged: {
    what: 'The order has the tag for what needs you, and nothing is written down about why.',
    todo: 'Look at the order. Perhaps somebody set the tag by hand.',
  },
  unmatched: {
    what: 'A consumer has withdrawn, and no order fits what they wrote.',
    todo: 'Look for the order by hand, perhaps under another name or e-mail address. Then cancel it or ask for the goods back, and write to the consumer. The money is due by {due}, unless you wait for the goods.',
  },
  shop: {
    POLICY_UNREADABLE: {
      what: 'The rules can’t be read. Until that is mended, no customer can cancel anything.',
      todo: 'Open the rules and bring back an earlier version.',
    },
    SCOPES_MISSING: {
      what: 'The app may not do all it needs: {scopes}.',
      todo: 'Grant it these scopes in the app’s settings and install it again.',
    },
    WEBHOOKS_SILENT: {
      what: 'Shopify has told us nothing since {date}, although orders have changed.',
      todo: 'Look at the app’s webhooks (docs/set-up.md, step 7). Until then, what was interrupted waits until somebody looks at the order.',
    },
    WEBHOOKS_MISSING: {
      what: 'Shopify has never told us that an order has changed.',
      todo: 'Register the webhooks (docs/set-up.md, step 7). Without them, what was interrupted waits until somebody looks at the order.',
    },
    EVENTS_WAITING: {
      what: 'Your helpdesk or automation has not taken our messages since {date}.',
      todo: 'See that the address in EVENTS_URL answers. We keep trying, and nothing is lost.',
    },
  },
} as const;
