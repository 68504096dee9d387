/** What the people who run the shop read while they try rules on past orders. */
export const dryRun = {
  page: 'Try rules',
  begin: 'Try them on past orders',

  title: 'Try rules on past orders',
  lead: 'See what changed rules would have meant for the orders that you have had, before any customer notices.',
  emptyText:
    'Change something in the rules and look through the changes. There you will find “Try them on past orders”. Nothing is saved by it.',
  toRules: 'Change the rules',

  workingTitle: 'We are looking through your orders',
  workingLead:
    'You can leave this page and come back. It goes on when somebody looks at it.',
  startedBy: '{who} started this on {date}.',
  waiting: 'Shopify is getting the orders of the last {days} days ready.',
  collecting: {
    one: 'Shopify is getting the orders ready: {count} order so far.',
    other: 'Shopify is getting the orders ready: {count} orders so far.',
  },
  counting: '{counted} of {total} orders looked at.',
  progress: 'Orders looked at',
  look: 'See how far it is',
  cancel: 'Stop it',
  cancelling: 'Stopping …',

  doneTitle: 'What would have been different',
  changed: 'Of {all}, {changed} would have been answered differently.',
  orders: {one: '{count} order', other: '{count} orders'},
  period: 'In the last {days} days, from {from} to {until}.',
  unchanged:
    'Nothing would have been different for {orders} of the last {days} days.',
  none: 'There were no orders in the last {days} days, so there is nothing to compare.',
  asked: {
    'at-once': 'Every order was asked about as soon as it was placed.',
    'half-an-hour':
      'Every order was asked about half an hour after it was placed.',
    'two-hours': 'Every order was asked about two hours after it was placed.',
    'a-day': 'Every order was asked about a day after it was placed.',
  },
  reallyAsked: {
    one: 'For {count} order whose customer really asked, it is the moment at which they did.',
    other:
      'For {count} orders whose customers really asked, it is the moment at which they did.',
  },
  unknown:
    'Tags and products count as they are today. What the warehouse was doing before it sent a parcel, returns, and how often a customer had cancelled before can’t be known, so they stop nobody here.',
  withdrawal:
    'The right of withdrawal is the customers’ by law, whatever the rules say.',
  tooYoung: {
    one: '{count} order is too new to be asked about then, and is left out.',
    other:
      '{count} orders are too new to be asked about then, and are left out.',
  },
  cutShort:
    'Shopify shows this app the orders of the last 60 days only, so older ones are missing. The scope read_all_orders changes that.',

  changesTitle: 'The changes being tried',
  matrixTitle: 'All orders',
  matrixCaption:
    'How many orders are answered so now (rows), and would be then (columns), with what they came to.',
  now: 'Now',
  then: 'Then',
  kinds: {
    cancel: 'May cancel',
    request: 'May ask you',
    refuse: 'May not cancel',
  },
  answer: '{kind}: {why}',
  reasonsTitle: 'Why',
  reason: '{live} → {draft}',
  listTitle: 'Orders with another answer',
  listNewest: {
    one: 'The newest one is listed here; the file has all of them.',
    other: 'The newest {count} are listed here; the file has all of them.',
  },
  order: 'Order',
  askedAt: 'Asked',
  reallyAskedAt: '{date} (really)',
  total: 'Came to',
  openInShopify: 'Opens in Shopify’s admin',
  download: 'Download all of them (CSV)',

  againTitle: 'Try again',
  days: 'How far back?',
  lastDays: 'The last {days} days',
  askedAfter: 'When would the customer have asked?',
  askedAfterOptions: {
    'at-once': 'As soon as they had ordered',
    'half-an-hour': 'Half an hour later',
    'two-hours': 'Two hours later',
    'a-day': 'A day later',
  },
  again: 'Try again',
  starting: 'One moment …',

  cancelledTitle: 'Stopped',
  cancelledText: 'This was stopped before it was through. Nothing has changed.',
  failedTitle: 'That did not work',
  failures: {
    denied:
      'Shopify does not let this app read the orders. Somebody has to look at the app’s access scopes in Shopify’s admin.',
    refused: 'Shopify could not get the orders ready. Please try again.',
    expired:
      'Shopify keeps what it has collected for a week, and that week is over. Please try again.',
    unreadable:
      'What Shopify has collected can’t be read. Please try again, and tell whoever looks after the shop if it happens twice.',
  },
  unreachableTitle: 'We can’t reach Shopify right now',
  unreachableText:
    'Nothing is lost. This page tries again by itself, or you do it by reloading.',
  tryReload: 'Reload',

  busy: 'Somebody is trying rules just now, so yours could not be started. Wait until that is through, or stop it; then press the button once more.',
  crowded:
    'Shopify is collecting as much for this app as it does at a time. Please wait a few minutes and press the button once more.',
  tooLarge:
    'These rules are too long to be tried. They can be saved all the same.',
  liveUnreadable:
    'The rules that hold now can’t be read, so there is nothing to compare with.',
  stopTooLate:
    'It could not be stopped just now. Please press the button once more.',

  codes: {
    ALREADY_CANCELLED: 'It was cancelled already',
    ALREADY_REFUNDED: 'It was paid back already',
    CANCELLATION_OFF: 'Cancelling is switched off',
    NOT_AVAILABLE: 'Something could not be known',
    PAYMENT_PENDING: 'The payment was undecided',
    SHIPPED: 'It had been sent',
  },

  csv: {
    file: 'orders-with-another-answer',
    order: 'Order',
    placed: 'Placed (UTC)',
    asked: 'Asked (UTC)',
    really: 'Really asked',
    country: 'Country',
    amount: 'Came to',
    currency: 'Currency',
    now: 'Now',
    then: 'Then',
    link: 'In Shopify’s admin',
  },
};
