/** What the page says on which the shop answers customers' requests to cancel. */
export const requests = {
  title: 'Requests to cancel',
  page: 'Requests',
  pageCount: 'Requests ({count})',
  lead: {
    one: 'One customer waits for your answer. Until you have given it, the order goes on as usual.',
    other:
      '{count} customers wait for your answer, the longest wait first. Until you have given it, the orders go on as usual.',
  },
  empty:
    'Nobody waits for an answer. When a rule leaves the decision to you and a customer asks, the request stands here.',
  notWhole:
    'More requests wait than can be shown at once. Those of the newest orders follow when some of these are answered.',
  unreadable:
    'Somebody has changed the request of {orders} so that it can’t be read. Please look at it in Shopify.',
  unreachableTitle: 'We can’t reach Shopify right now',
  unreachableText: 'Please try again in a moment. Nothing has changed.',
  tryAgain: 'Try again',
  pages: 'Pages of requests',
  previous: 'Longer waiting',
  next: 'Later requests',

  tickAll: 'Tick all on this page',
  openInShopify: 'Open {name} in Shopify',
  waitsSince: 'Asked {when}, {ago}',
  why: 'Why it is up to you',
  reason: 'The customer’s reason',
  noReason: 'Not given',
  comment: 'In the customer’s words',
  refund: 'If you say yes',
  hindered: 'You can’t say yes right now',
  approve: 'Say yes to {name}',
  decline: 'Say no to {name}',
  tickedTitle: 'With the ticked ones',
  approveTicked: 'Say yes',
  declineTicked: 'Say no',
  nextStep: 'You look it through once more before anything happens.',
  nothingTicked:
    'Nothing is ticked. Tick the requests that you want to answer, or use the buttons below one of them.',

  back: {
    card: '{amount} goes back to {destination}',
    gateway: '{amount} goes back through {destination}',
    'gift-card': '{amount} goes back to the gift card',
    'store-credit': '{amount} is given as store credit',
    release: '{amount} that is reserved on {destination} is released',
    manual:
      '{amount} was paid by {destination}: Shopify can’t send it back, you have to',
  },
  fee: 'You keep {amount} as a fee',
  bonus: '{amount} on top as store credit',
  nothingPaid: 'Nothing has been paid, so nothing goes back',

  approveTitle: 'Say yes?',
  declineTitle: 'Say no?',
  approveLead:
    'The parcel is stopped, the whole order is cancelled and the money goes back, at once. This can’t be undone.',
  declineLead:
    'The order goes on as usual. The customer can’t ask again about this order.',
  leftOut: 'Left out, and still waiting:',
  messageLabel: 'A message to the customer',
  messageLabelMany: 'A message to all of these customers',
  messageHint:
    'Only if you like, up to {max} characters. It stands on the order’s page.',
  messageHintMail:
    'Only if you like, up to {max} characters. It stands on the order’s page and in an e-mail.',
  messageTooLong: 'Please shorten this to {max} characters.',
  confirmApprove: {
    one: 'Cancel {count} order',
    other: 'Cancel {count} orders',
  },
  confirmApproveSum: {
    one: 'Cancel {count} order and pay back {sum}',
    other: 'Cancel {count} orders and pay back {sum}',
  },
  confirmDecline: {
    one: 'Say no to {count} request',
    other: 'Say no to {count} requests',
  },
  goOn: {
    one: 'Go on with {count} request',
    other: 'Go on with {count} requests',
  },
  sending: 'One moment …',
  backToList: 'Back to the list',

  summaryDone: 'Answered',
  summaryPartly: 'Not everything was answered',
  summaryNothing: 'Nothing was answered',
  outcomes: {
    cancelled: '{name} is cancelled.',
    underWay:
      'You said yes to {name}. It is being cancelled; look at it in Shopify in a while.',
    notCancelled:
      'You said yes to {name}, but it could not be cancelled, and nothing has changed. The customer can try again with one press, or you cancel it in Shopify.',
    declined: 'You said no to {name}.',
    grantedBy: '{who} said yes to {name} {when}.',
    declinedBy: '{who} said no to {name} {when}.',
    grantedElsewhere: '{name} was answered with a yes in Shopify {when}.',
    declinedElsewhere: '{name} was answered with a no in Shopify {when}.',
    withdrawn: 'The customer took the request for {name} back {when}.',
    closed:
      'The request for {name} was closed {when}, because the order had been sent or cancelled.',
    ended: '{name} does not wait for an answer any more.',
    sentAnew:
      'The customer has sent another request for {name} meanwhile. Please look at it before you answer.',
    impossible: '{name} still waits. {why}',
    unknown:
      'Shopify did not say whether your answer about {name} has arrived. You can send it again: nothing happens twice.',
    left: '{name} has not had its turn yet.',
  },
  notDoneTitle: 'Not done yet',
  staleForm:
    'This page was open for a long time, so nothing has happened. Press the button once more.',
  tooManyPosts:
    'That was a lot at once, so nothing has happened. Wait a minute, and press the button once more.',
  unavailable:
    'We can’t reach Shopify right now, so nothing has happened. What you chose and wrote is kept. Try again in a moment.',
  stillOpen: 'Still to be answered',

  /** What keeps a yes from being carried out. */
  hindrances: {
    ALREADY_CANCELLED: 'It is cancelled already.',
    ALREADY_REFUNDED: 'Everything has been paid back already.',
    BEING_PACKED:
      'It is being packed. Have the packing stopped in Shopify first, then say yes.',
    CANCELLATION_OFF:
      'Cancelling is switched off, or your rules can’t be read. Look at “Rules” first.',
    PARTLY_SHIPPED: 'Part of it has been sent. Cancel the rest in Shopify.',
    PAYMENT_PENDING:
      'Its payment is still being processed. Wait until it has gone through.',
    RECORD_UNREADABLE:
      'What we have written down about this order can’t be read. Cancel it in Shopify.',
    RETURN_OPEN: 'A return is under way. Close the return in Shopify first.',
    SHIPPED: 'It has been sent.',
    SUM_CHANGED:
      'What comes back is another sum by now than the customer agreed to. The customer has to take the request back and send it again, or you cancel it in Shopify.',
    WAREHOUSE_HAS_IT:
      'The warehouse company has it. Have them stop it first, then say yes.',
    WAREHOUSE_REFUSED: 'The warehouse company has refused to stop it.',
    rule: 'Your rules don’t leave this to you any more: {rule}. Change them under “Rules”, or cancel the order in Shopify.',
  },

  answeredTitle: 'Answered lately',
  answeredEmpty: 'Nothing has been answered yet.',
  yes: 'Yes',
  no: 'No',
  answeredBy: '{who}, {when}',
  answeredElsewhere: 'In Shopify’s admin, {when}',
  answeredMessage: '“{message}”',
  yesNotCancelled: 'The order is not cancelled. Look at it in Shopify.',
} as const;
