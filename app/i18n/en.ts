import {accountPages} from './en/account-pages';
import {merchant} from './en/merchant';
import {privacy} from './en/privacy';
import {shop} from './en/shop';
import {withdrawal} from './en/withdrawal';
import type {Locale} from './locale';

/** Where English is offered. */
export const locales = {
  norway: {
    pathPrefix: '',
    language: 'en',
    tag: 'en-GB',
    hreflang: 'en',
    shopify: {language: 'EN', country: 'NO'},
    label: 'English',
    currency: 'NOK',
    currencyDisplay: 'symbol',
  },
  germany: {
    pathPrefix: '/en-de',
    language: 'en',
    tag: 'en-DE',
    hreflang: 'en-DE',
    shopify: {language: 'EN', country: 'DE'},
    label: 'English, Europe',
    currency: 'EUR',
    currencyDisplay: 'symbol',
  },
} as const satisfies Record<string, Locale>;

/** English: the source of every sentence. A {name} in braces is filled in by the page. */
export const en = {
  common: {
    shopName: 'Angre',
    skipToContent: 'Skip to content',
    menu: 'Menu',
    search: 'Search',
    account: 'Account',
    cart: 'Cart',
    home: 'Home',
    languageAndCurrency: 'Language and currency',
    footerAbout:
      'Small editions on cotton paper, printed to order and packed by hand. Changed your mind? Undo the order yourself.',
    madeIn: 'Printed in Oslo',
    optional: 'optional',
    cartCount: {
      one: '{count} item in the cart',
      other: '{count} items in the cart',
    },
    pageNavigation: 'Pages of this list',
    previousPage: 'Previous page',
    nextPage: 'Next page',
    findOrder: 'Ordered without an account? Find your order',
    mainMenu: 'Main menu',
    footerMenu: 'More about the shop',
    close: 'Close',
  },
  errors: {
    notFoundTitle: 'Page not found',
    notFoundText:
      'There is nothing at this address. It may have been moved, or the link may be mistyped.',
    notFoundNext: 'Go to the front page',
    unavailableTitle: 'We can’t reach the shop right now',
    unavailableText:
      'Nothing is lost. Please try again in a moment; if it keeps happening, write to us and include the reference below.',
    badRequestTitle: 'That didn’t look right',
    badRequestText:
      'We couldn’t read what was sent. Go back, check the form and try again.',
    tryAgain: 'Try again',
    contact: 'Contact us',
    reference: 'Reference: {requestId}',
  },
  cart: {
    title: 'Cart',
    empty: 'Your cart is empty.',
    emptyText:
      'Nothing on the press yet. The walls can wait; the prints are over here.',
    emptyNext: 'Look at the prints',
    unavailable: 'We can’t open your cart right now. Nothing in it is lost.',
    added: 'In your cart',
    lines: 'What is in your cart',
    each: '{price} each',
    quantity: 'Quantity of {title}',
    fewer: 'One fewer of {title}',
    more: 'One more of {title}',
    remove: 'Remove',
    removeLine: 'Remove {title}',
    subtotal: 'Subtotal',
    discount: 'Discount',
    total: 'Total',
    totalNote: 'VAT included. Delivery is added at checkout.',
    discountCode: 'Discount code',
    applyDiscount: 'Apply',
    removeDiscount: 'Remove code {code}',
    discountNotApplicable: '{code} does not apply to this cart.',
    checkout: 'Check out',
    viewCart: 'View cart',
    undoNote:
      'Changed your mind afterwards? You can undo the order yourself, on its order page.',
    finalNote:
      '{title} can’t be cancelled once it is ordered, and neither can the rest of that order.',
    written: '“{text}”',
    notEnoughStock: 'That is all we have of it.',
    outOfStock: 'It has just sold out.',
    nameMissing: 'Tell us which name to set.',
    nameTooLong: 'At most {max} letters.',
    nameLetters: 'Letters only, please.',
    unreadable: 'We couldn’t read that. Please try again.',
    notAnswered: 'The shop didn’t answer. Please try again.',
  },
  home: {
    title: 'Art prints, pulled slowly in Oslo',
    headline: 'Art prints, pulled slowly in Oslo',
    lead: 'Landscapes, shapes and letters by five artists. Printed on uncoated paper in an old smithy by the river, framed on request, packed by hand.',
    seeCollections: 'Browse the collections',
    bestSelling: 'Most wanted right now',
    promiseWord: 'angre',
    promiseGrammar: 'Norwegian, verb',
    promiseSenses: {regret: 'to wish that one hadn’t', undo: 'to undo'},
    promiseTitle: 'Changed your mind? Undo it.',
    promiseText:
      'Cancel your order yourself, in a few clicks, while there is still time. Your order page tells you until exactly when, what you get back and where it goes.',
    promiseLink: 'How cancelling works',
    newTitle: 'Fresh off the press',
    collectionsTitle: 'Collections',
  },
  collection: {
    allTitle: 'Collections',
    allLead: 'Every print belongs somewhere. Start with a mood.',
    plate: 'Plate {number}',
    from: 'from {price}',
    before: 'Before: {price}',
    soldOut: 'Sold out',
    limited: 'Limited edition',
    personalised: 'Made for you',
    reduced: 'Reduced',
    count: {one: '{count} print', other: '{count} prints'},
    filterAndSort: 'Filter and sort',
    filters: 'Filter',
    sort: 'Sort by',
    sorts: {
      default: 'Our own order',
      newest: 'Newest',
      'best-selling': 'Most wanted',
      'price-ascending': 'Price, low to high',
      'price-descending': 'Price, high to low',
      title: 'Title, A to Z',
    },
    priceFrom: 'From, {currency}',
    priceTo: 'To, {currency}',
    apply: 'Show prints',
    clear: 'Clear all',
    none: 'Nothing matches these filters.',
    noneText: 'Take one away and look again.',
  },
  product: {
    by: 'by {artist}',
    techniques: {
      giclee: 'Giclée',
      screenprint: 'Screen print',
      risograph: 'Risograph',
    },
    gallery: 'Pictures of {title}',
    chosen: '{option}: {value}',
    soldOutValue: 'sold out',
    notMadeValue: 'not made',
    addToCart: 'Add to cart',
    adding: 'Adding …',
    soldOut: 'Sold out',
    soldOutNext: 'This one is gone. Another size or frame may still be here.',
    allSoldOut: 'All of them are gone. Perhaps one of those below?',
    lastOne: 'The last one',
    fewLeft: 'Only {count} left',
    inStock: 'In stock',
    vatIncluded: 'VAT included',
    name: 'The name to set',
    nameHint: 'Up to {max} letters, spelt exactly as it should be printed.',
    undoTitle: 'Undo it yourself',
    undoText:
      'Cancel on your order page while there is still time. It tells you until exactly when.',
    noUndoTitle: 'Cannot be undone',
    noUndoText:
      'We set it for you alone, so it cannot be cancelled or returned.',
    giftTitle: 'Sent by e-mail',
    giftText: 'The code arrives a few minutes after you have paid.',
    giftNoUndoText:
      'The code can be used at once, so an order with a gift card can’t be cancelled.',
    deliveryTitle: 'Packed by hand in Oslo',
    deliveryText: 'You see the price and time of delivery before you pay.',
    deliveryLink: 'About delivery',
    refundLink: 'About cancelling and returns',
    about: 'About this print',
    aboutGift: 'About the gift card',
    reference: 'Plate no.',
    artist: 'Artist',
    technique: 'Technique',
  },
  search: {
    title: 'Search',
    resultsFor: 'Search: “{query}”',
    label: 'What are you looking for?',
    submit: 'Search',
    none: 'No prints for “{query}”.',
    noneText:
      'Try a motif, a colour, an artist or a technique: mountains, blue, risograph.',
    hint: 'A motif, a colour, an artist, a technique.',
  },
  content: {
    policies: 'Terms and policies',
    policiesLead: 'What you can expect from us, in writing.',
    allPolicies: 'All terms and policies',
  },
  account: {
    navigation: 'Account',
    orders: 'Orders',
    signOut: 'Sign out',
    merchant: 'For the shop',
    signedInAs: 'Signed in as {customer}',
    signInFailedTitle: 'You’re not signed in',
    signInDenied:
      'The sign-in was stopped before it was finished. Nothing has happened to your account or your orders.',
    signInFailed:
      'The sign-in didn’t come through: the link may have been used already, or it took too long. Nothing has happened to your account or your orders.',
    signInAgain: 'Sign in again',
    orderNotFoundTitle: 'We can’t find that order',
    orderNotFoundText:
      'There is no such order in your account. If it was placed with another e-mail address, sign in with that one.',
    allOrders: 'All orders',
  },
  orders: {
    title: 'Orders',
    emptyTitle: 'No orders yet',
    emptyText:
      'When you have ordered something, you can follow it here, and undo it while there is still time.',
    toShop: 'See the prints',
    order: 'Order {name}',
    items: {one: '{count} item', other: '{count} items'},
    itemsOrMore: 'More than {count} items',
    andMore: '{titles} and {count} more',
    pages: 'Pages of orders',
    newer: 'Newer orders',
    older: 'Older orders',
    none: 'There are no more orders here.',
    toNewest: 'Go to the newest',
    status: {
      received: 'Order received',
      awaitingPayment: 'Awaiting payment',
      scheduled: 'Scheduled for later',
      onHold: 'On hold',
      sentToWarehouse: 'Sent to the packing table',
      beingPacked: 'Being packed',
      digitalDelivered: 'Partly sent by e-mail, the rest to come',
      packed: 'Packed, waiting for the carrier',
      partlyShipped: 'Partly shipped',
      shipped: 'Shipped',
      inTransit: 'On its way',
      outForDelivery: 'Out for delivery',
      readyForPickup: 'Ready to collect',
      delayed: 'Delayed on the way',
      deliveryAttempted: 'Delivery attempted',
      deliveryFailed: 'Delivery failed',
      partlyDelivered: 'Partly delivered',
      delivered: 'Delivered',
      nothingLeftToSend: 'Nothing left to send',
      cancelled: 'Cancelled',
    },
    statusWithMoney: '{stage}, {money}',
    money: {
      reserved: 'amount reserved but not charged',
      reservationExpired: 'the reservation of the amount has expired',
      paymentVoided: 'payment called off',
      unpaid: 'not paid yet',
      payOnDelivery: 'to be paid on delivery',
      partlyPaid: 'partly paid',
      refunded: 'refunded',
      partlyRefunded: 'partly refunded',
      notCharged: 'nothing was charged',
      notRefunded: 'not refunded yet',
    },
  },
  order: {
    title: 'Order {name}',
    placed: 'Placed {date}',
    progress: 'What has happened',
    placedEvent: 'Order placed',
    placedAndPaid: 'Order placed and paid',
    placedAndReserved: 'Order placed, {amount} reserved',
    paid: '{amount} paid',
    reserved: '{amount} reserved',
    released: 'The reservation was released',
    shipped: 'Shipped',
    parcelShipped: 'Parcel {number} shipped',
    digitalSent: 'Sent by e-mail',
    delivered: 'Delivered',
    parcelDelivered: 'Parcel {number} delivered',
    refundedEvent: '{amount} refunded',
    cancelledEvent: 'Order cancelled',
    parcels: 'Parcels',
    parcel: 'Parcel',
    parcelOf: 'Parcel {number} of {total}',
    digitalParcel: 'Sent by e-mail',
    calledOff: 'Called off, not sent',
    contents: 'In this parcel',
    contentsMore: 'and more',
    expected: 'Expected {date}',
    carrier: 'Carrier',
    trackingNumber: 'Tracking number',
    track: 'Track parcel',
    trackNumber: 'Track parcel {number}',
    lines: 'What you ordered',
    linesGone: 'No longer part of the order: {count}',
    quantityAndPrice: '{count} × {price}',
    lineDiscount: '{name}: {amount}',
    pieces: '{count} × {title}',
    before: 'Before discount:',
    summary: 'Summary',
    goods: 'Goods',
    discount: 'Discount',
    discountNamed: 'Discount ({name})',
    delivery: 'Delivery',
    deliveryNamed: 'Delivery ({name})',
    free: 'Free',
    duties: 'Duties',
    tip: 'Tip',
    tax: 'VAT',
    taxIncluded: 'Of which VAT',
    total: 'Total',
    refunded: 'Refunded',
    outstanding: 'Left to pay',
    payment: 'Payment',
    noPayment: 'No payment has been made.',
    card: '{brand} ending in {digits}',
    giftCard: 'Gift card ending in {digits}',
    type: {
      BANK_DEPOSIT: 'Bank transfer',
      CARD: 'Card',
      CASH_ON_DELIVERY: 'Cash on delivery',
      CUSTOM: 'Other payment',
      GIFT_CARD: 'Gift card',
      MANUAL: 'Payment by agreement',
      MONEY_ORDER: 'Money order',
      SHOPIFY_INSTALLMENTS: 'Instalments',
      STORE_CREDIT: 'Store credit',
    },
    state: {
      charged: 'Paid {date}',
      reserved: 'Reserved {date}, not charged',
      released: 'Reserved {date}, since released',
      pending: 'Not paid yet',
      processing: 'Being processed',
      refunded: 'Refunded {date}',
      refunding: 'Refund on its way since {date}',
      refundFailed:
        'Refund failed {date}. Write to us and we will sort it out.',
    },
    refunds: 'Refunds',
    address: 'Delivery address',
    phone: 'Phone: {number}',
    changed: 'The order has changed: {status}. {cancellation}',
  },
  orderAgain: {
    submit: 'Order again',
    submitting: 'Filling the cart …',
    swap: 'Wrong size or frame? Order again, and swap it for another before you pay.',
    done: 'From order {name} in your cart: {items}.',
    nothing: 'Nothing in order {name} can be had right now.',
    nothingNext:
      'Look for something like it among the prints, or write to us if you had set your heart on it.',
    gone: '“{title}” is no longer sold, so it was left out.',
    soldOut: '“{title}” is sold out, so it was left out.',
    subscription:
      '“{title}” is only sold as a subscription, so it was left out. You can choose one on its own page.',
    few: '“{title}”: only {count} left, so you get no more.',
    capped: '“{title}”: what is in your cart now is all that we have.',
    renamed: '“{title}” is now called “{now}”.',
    priceChanged: '“{title}” costs {now} now. It was {was}.',
    more: 'There is more to this order than fits here. Compare your cart with the order page.',
    staleForm:
      'This page has been open for a while, so nothing was put into your cart. Please press the button once more.',
    tooManyPosts:
      'That was a lot at once, so nothing was put into your cart. Please wait a minute and press the button once more.',
    unavailable:
      'The shop didn’t answer. Please look into your cart, where some of it may be already, before you press the button once more.',
  },
  part: {
    scopeLegend: 'What do you want to cancel?',
    whole: 'The whole order',
    some: 'Only some of it',
    linesLegend: 'How many of each?',
    linesHint: 'What you don’t choose is sent to you as planned.',
    none: 'None',
    countOf: '{count} of {max}',
    show: 'Show what I get back',
    choose: 'Choose what to cancel. Here you see what comes back.',
    cancelled: 'To be cancelled: {items}.',
    sent: 'You still get: {items}.',
    paidLess: 'Nothing was paid for it yet. The order costs {amount} less.',
    irreversible:
      'This cancels what you have chosen, and it can’t be undone. You can always order it again.',
    submit: 'Cancel these items',
    problems: {
      nothing: 'Choose at least one thing to cancel.',
      whole:
        'That is all there is. To cancel all of it, choose “The whole order”.',
      impossible:
        'The order has changed, and it can’t be cancelled like that any more. Please look at what is left of it.',
      unavailable:
        'We can’t reach the shop right now, so we can’t tell what comes back. Please try again in a moment.',
    },
    partlySent:
      'A part of it has been sent, so you can only cancel from the rest. What has arrived can be returned as usual.',
    onlyTitle: 'You can still cancel some of it',
    openUntil: 'You can cancel some of it until {deadline}.',
    openUntilPacked: 'You can cancel some of it until we begin to pack it.',
    link: 'Cancel some of it',
    inProgressTitle: 'Some of your order is being cancelled',
    inProgressText:
      'We have asked for some of {name} to be cancelled and are waiting for the answer. You need not do anything, and you may close this page.',
    doneTitle: 'Part of your order is cancelled',
    doneText: 'Cancelled from {name} on {date}: {items}.',
    nothingPaid: 'Nothing had been paid for it, so nothing is paid back.',
    more: 'Cancel more of it',
    events: {
      asked: 'You asked us to cancel some of the order',
      done: 'Cancelled by you: {items}',
    },
  },
  guest: {
    title: 'Find your order',
    lead: 'We send a link to the e-mail address that the order was placed with. With it you can see the order, and cancel it while there is time.',
    orderLabel: 'Order number',
    orderHint: 'It is in your order confirmation: #1001, for example.',
    orderMissing: 'Write the order number, as it stands in your confirmation.',
    emailLabel: 'E-mail address',
    emailHint: 'The one you gave when you ordered.',
    emailMissing: 'Write an e-mail address, such as name@example.com.',
    submit: 'Send me a link',
    submitting: 'Sending…',
    signIn: 'Have an account? Sign in',
    sentTitle: 'Look in your e-mail',
    sentText:
      'If that order exists, we have sent a link to the address on it. It works once, for 30 minutes.',
    sentHint:
      'No e-mail after a few minutes? Look in the spam folder, and check the number and the address. It may also have been placed with another address.',
    askAgain: 'Ask again',
    contact: 'Contact us',
    ended:
      'To see your order, ask for a link first. A link opens one order for two hours, in the browser where you opened it.',
    kept: 'What you had filled in waits for you for half an hour.',
    staleForm:
      'This page had been open for a long time. Nothing was sent: please press the button once more.',
    tooManyPosts:
      'That was a lot of tries in a short time. Please wait ten minutes, and try again.',
    unavailableTitle: 'We can’t send links right now',
    unavailableText:
      'This shop has not set up e-mail for this yet. Write to us with your order number, and we will help you.',
    openTitle: 'Open your order',
    openText:
      'The link works once. After that you can see your order in this browser for two hours.',
    openButton: 'Show my order',
    opening: 'Opening…',
    goneTitle: 'This link can’t be used any more',
    goneText:
      'It has been used, or it is older than 30 minutes. Ask for a new one: it is with you in a moment.',
    newLink: 'Ask for a new link',
    openUnavailable:
      'We can’t reach the shop right now, and don’t know whether the link was used. Please try again in a moment.',
    frame: 'Order {name}, opened by your link until {until}',
    close: 'Hide my order',
    mailSubject: 'Your order {name}: here is your link',
    mailGreeting: 'Hello,',
    mailLead: 'you asked to see order {name}. Open it here:',
    mailButton: 'Show my order',
    mailOnce: 'The link works once, for 30 minutes.',
    mailNotYou:
      'You did not ask for it? Then you need not do anything: without this e-mail nobody can open your order.',
  },
  cancellation: {
    link: 'Cancel order',
    panelUnavailable:
      'We can’t tell right now whether this order can be cancelled. Please look again in a moment.',
    pageTitle: 'Cancel order {name}',
    backToOrder: 'Back to the order',
    openUntil: 'You can cancel this order until {deadline}.',
    openUntilPacked: 'You can cancel this order until we begin to pack it.',
    timeLeft: {
      days: '{days} days left',
      hours: '{hours} h {minutes} min left',
      minutes: '{minutes} minutes left',
      lastMinutes: '{minutes} min {seconds} s left',
      lastSeconds: '{seconds} s left',
      over: 'Time is up. We are looking again.',
    },
    today: '{time} today',
    onDay: '{time} on {date}',
    itemsTitle: 'What is cancelled',
    irreversible:
      'This cancels the whole order, and it can’t be undone. You can always order again.',
    reasonLegend: 'Why are you cancelling?',
    reasonHint: 'Only if you like. It helps us do better.',
    reasonHintRequired: 'Please choose one.',
    reasonMissing: 'Choose the reason that fits best.',
    reasons: {
      'changed-mind': 'I changed my mind',
      'wrong-size-or-frame': 'I chose the wrong size or frame',
      'ordered-by-mistake': 'I ordered by mistake, or twice',
      'delivery-too-slow': 'Delivery would take too long',
      'found-elsewhere': 'I found something else',
      other: 'Something else',
    },
    commentLabel: 'Anything else we should know?',
    commentHint: 'Up to {max} characters.',
    commentTooLong: 'Please shorten this to {max} characters.',
    refundLegend: 'Refund to',
    refundOriginal: 'The way you paid',
    refundStoreCredit: 'Store credit',
    fee: 'We keep {amount} for cancelling',
    feeDone: 'We kept {amount} for cancelling',
    bonus: '{amount} on top, from us',
    bonusDone: '{amount} on top, from us, is in your account as well',
    moneyDue:
      'The money is being paid back right now. This page shows it when it is done.',
    moneyShort:
      'Not everything we promised has been paid back yet. We have been told and will see to it; you need not do anything.',
    shippedAfter:
      'A parcel left all the same, before we could stop it. Should it reach you, write to us and we will tell you how to send it back.',
    changedSince:
      'Something about this order has changed while the page was open. Please look at the sums once more, and press the button if you still want to cancel.',
    warehouseNote:
      'Our warehouse has this order already. We ask it to stop, and cancel as soon as it says yes. It may turn out to be too late.',
    warehouseAskedTitle: 'We have asked the warehouse to stop',
    warehouseAskedText:
      'Our warehouse had {name} already, so we asked it to stop at {askedAt}. As soon as it says yes, the order is cancelled and your money comes back. If it is too late, you can read that here. You may close this page.',
    nothingPaid: 'Nothing has been paid yet, so there is nothing to pay back.',
    refundTiming:
      'Money to a card is usually back within 5 to 10 working days; your bank decides.',
    back: {
      card: '{amount} back to {destination}',
      gateway: '{amount} back through {destination}',
      'gift-card': '{amount} back to the gift card you paid with',
      'store-credit': '{amount} as credit in your account with us',
      release: '{amount} that is reserved on {destination} is released',
      manual:
        '{amount} paid by {destination}: we send it back to you ourselves',
    },
    done: {
      card: '{amount} is on its way back to {destination}',
      gateway: '{amount} is on its way back through {destination}',
      'gift-card': '{amount} is back on the gift card you paid with',
      'store-credit': '{amount} is in your account with us as credit',
      release: '{amount} that was reserved on {destination} has been released',
      manual:
        '{amount} paid by {destination}: we send it back to you ourselves',
    },
    submit: 'Cancel this order',
    submitting: 'Cancelling …',
    keep: 'Keep the order',
    cancelledTitle: 'Order cancelled',
    cancelledText: '{name} was cancelled on {date}.',
    cancelledEmail: 'You get an e-mail about it as well.',
    cancelledNothingPaid: 'Nothing had been paid, so nothing is paid back.',
    inProgressTitle: 'Your order is being cancelled',
    inProgressText:
      'We have asked for {name} to be cancelled and are waiting for the answer. You need not do anything, and you may close this page.',
    changingTitle: 'Your order is being changed',
    changingText:
      'We are changing {name} right now, as you asked. When that is done, you can cancel it here.',
    checkAgain: 'Check again',
    refusedTitle: "This order can't be cancelled",
    failedTitle: 'The order was not cancelled',
    failedBefore:
      'The last attempt did not go through, and nothing was changed. You can try once more, or write to us.',
    unavailableTitle: 'We can’t reach the shop right now',
    unavailableText:
      'We don’t know yet whether your order was cancelled. What you wrote is kept below. Trying again is safe: an order is never cancelled twice.',
    staleForm:
      'This page has been open for a while or you have signed in again. Please look it through and press the button once more.',
    tooManyPosts:
      'That was a lot at once, so nothing was done. What you wrote is kept. Please wait a minute and press the button once more.',
    tryAgain: 'Try again',
    contact: 'Write to us',
    returnPolicy: 'How to return it',
    reorder: 'See the shop',
    cancelledOrders: {one: '{count} order', other: '{count} orders'},
    lastDays: {one: 'the last 24 hours', other: 'the last {count} days'},
    askShop: 'We look at cases like this one by one.',
    request: {
      title: 'Ask us to cancel {name}',
      lead: 'You can also send us a request right here. We look at it ourselves, and you can follow it on the order page.',
      link: 'Ask us to cancel it',
      panelTitle: 'You can ask us to cancel this order',
      meanwhile:
        'Until we have answered, the order goes on as usual, and a parcel may leave.',
      yesMeans:
        'If we say yes, the whole order is cancelled, and that can’t be undone.',
      withdrawn: 'You took your last request back at {when}.',
      submit: 'Send the request',
      submitting: 'Sending …',
      unavailableText:
        'We don’t know yet whether your request has reached us. What you wrote is kept below. Trying again is safe: however often it is sent, we get one.',
      sentTitle: 'We have your request',
      sentText:
        'You asked us to cancel {name} at {sentAt}, and we are looking at it. You can read our answer here. Until then the order goes on as usual, and a parcel may leave.',
      takeBack: 'Take the request back',
      takingBack: 'Taking it back …',
      takeBackUnknown:
        'We don’t know yet whether your request was taken back. It is safe to try again.',
      granted: 'We said yes to your request at {answeredAt}.',
      declined:
        'We have looked at your request, and at {answeredAt} we had to say no.',
      message: 'We wrote: “{message}”',
      events: {
        sent: 'You sent us a request to cancel',
        withdrawn: 'You took your request back',
        granted: 'We said yes to your request',
        declined: 'We said no to your request',
        closed: 'Your request was closed, because the order had moved on',
      },
      mail: {
        grantedSubject: 'Your request about order {name}: yes',
        granted:
          'We have said yes to your request to cancel order {name}. Here you can see how it goes:',
        declinedSubject: 'Your request about order {name}: unfortunately no',
        declined:
          'We have looked at your request to cancel order {name}, and unfortunately we have to say no. Here is the order:',
      },
    },
    events: {
      addressChanged: 'You changed where the order goes',
      itemsChanged: 'You changed what is in the order',
      changeFailed: 'The change did not go through, and nothing was changed',
      asked: 'You asked us to cancel the order',
      warehouseAsked: 'We asked the warehouse to stop',
      warehouseRefused:
        'The warehouse could not stop it, so the order was not cancelled',
      failed: 'The cancellation did not go through, and nothing was changed',
      cancelled: 'Cancelled by you',
      bonus: '{amount} added to your store credit, from us',
    },
    refusals: {
      ALREADY_CANCELLED:
        'It was already cancelled on {cancelledAt}. There is nothing more you need to do.',
      ALREADY_REFUNDED:
        'Everything you paid has been paid back already, so there is nothing left to cancel.',
      BEING_PACKED:
        'We have begun to pack it. Write to us at once if it should not be sent, and we will see what can be done.',
      BUSINESS_ORDER:
        'It was placed for a company, and such orders are not cancelled here. Write to us and we will look at what was agreed.',
      CANCELLATION_OFF:
        'Orders can’t be cancelled here at the moment. Write to us and we will help you.',
      CHANGES_OFF:
        'Orders can’t be changed here at the moment. Write to us and we will do it for you.',
      CHANGE_UNPAID:
        'What is in it can be changed here when it is paid in full. Write to us and we will help you.',
      CUT_OFF_PASSED:
        'We get parcels ready at a fixed time each working day, and until then an order can be cancelled. For yours that was {closedAt}, {ago}. You can still return it when it arrives, or write to us.',
      GATEWAY_EXCLUDED:
        'It was paid with {gatewayName}, and such orders can’t be cancelled here. Write to us and we will help you.',
      GIFT_CARD:
        '“{lineTitle}” is a gift card, and it may have been used already. Write to us and we will look into it.',
      LIMIT_ELSEWHERE:
        'More orders than usual are being cancelled at the moment, so we look at this one ourselves. Write to us and we will help you.',
      LIMIT_REACHED:
        'You have cancelled {orders} in {period}, which is as many as we cancel without looking. Orders can be cancelled here again from {opensAt}. Write to us if this one can’t wait.',
      NOT_AVAILABLE:
        'It can’t be cancelled here. Write to us and we will help you.',
      ORDER_EXCLUDED:
        'We have set this order aside to look after it ourselves. Write to us and we will help you.',
      PARTLY_SHIPPED:
        'A part of it has been sent. Write to us about the rest; what has arrived can be returned as usual.',
      PAYMENT_PENDING:
        'Your payment is still being processed. Please come back when it has gone through.',
      PERSONALISED:
        '“{lineTitle}” is made with what you wrote for it, so nobody else can have it. Write to us if something is wrong with it.',
      PREORDER:
        '“{lineTitle}” is a pre-order, and we order it for you before it exists. Write to us and we will see what can be done.',
      PRODUCT_EXCLUDED:
        '“{lineTitle}” can’t be cancelled once it has been ordered. Write to us if something is wrong with it.',
      PRODUCT_TYPE_EXCLUDED:
        '“{lineTitle}” is of a kind that can’t be cancelled here. Write to us and we will help you.',
      PRODUCT_UNKNOWN:
        'It has a product that we can’t check automatically. Write to us and we will do it for you.',
      RECORD_UNREADABLE:
        'We need to look at this order ourselves. Write to us and we will help you.',
      RETURN_OPEN:
        'You have a return under way for it. Write to us if you want to change that.',
      SHIPPED:
        'It has been sent. Unless it was made just for you, you can return it within 14 days after you got it.',
      SUBSCRIPTION:
        '“{lineTitle}” belongs to a subscription, which would go on without this order. Write to us and we will stop what you want stopped.',
      TRIED_TOO_OFTEN:
        'We have tried several times to cancel it, and it did not go through. Write to us and we will do it for you.',
      UNDER_REVIEW:
        'We need to look at this order ourselves before it can be cancelled. Write to us and we will help you.',
      UNPAID:
        'It has not been paid in full, and such orders can’t be cancelled here. Write to us and we will do it for you.',
      VALUE_TOO_HIGH:
        'Orders can be cancelled here up to {limit}, and this one comes to more. Write to us and we will help you.',
      WAREHOUSE_HAS_IT:
        'Our warehouse has begun to work on it. Write to us at once if it should not be sent.',
      WAREHOUSE_REFUSED:
        'Our warehouse could not stop it any more. It can be returned as usual when it arrives, or write to us.',
      WINDOW_CLOSED:
        'It could be cancelled until {closedAt}, {ago}. You can still return it when it arrives, or write to us.',
    },
  },
  accountPages,
  merchant,
  privacy,
  shop,
  withdrawal,
  change: {
    addressLink: 'Change delivery address',
    itemsLink: 'Change items',
    addressTitle: 'Change where order {name} goes',
    itemsTitle: 'Change what is in order {name}',
    openUntil: 'You can change it until {deadline}.',
    openUntilPacked: 'You can change it until we begin to pack it.',
    backToOrder: 'Back to the order',
    checkAgain: 'Check again',
    tryAgain: 'Try again',
    contact: 'Write to us',
    returnPolicy: 'How to return it',
    reorder: 'See the shop',
    refusedTitle: 'This order can’t be changed',
    inProgressTitle: 'Your order is being changed',
    inProgressText:
      'We are changing {name} right now. You need not do anything, and you may close this page.',
    cancellingText: '{name} is being cancelled, so it can’t be changed.',
    cancellingLink: 'See how it goes',
    unavailableTitle: 'We can’t reach the shop right now',
    unansweredText:
      'We can’t tell right now whether this order can be changed. Please look again in a moment.',
    unavailableText:
      'We don’t know yet whether your order was changed. What you typed is kept below. Trying again is safe.',
    changedTitle: 'Your order is changed',
    notices: {
      stale:
        'This page has been open for a while or you have signed in again. Please look it through and press the button once more.',
      'too-many':
        'That was a lot at once, so nothing was done. What you typed is kept. Please wait a minute and press the button once more.',
      failed:
        'The change did not go through, and your order is as it was. You can try once more, or write to us.',
      wrong: 'Nothing was changed yet. Please look at what is marked below.',
      same: 'It is like that already, so nothing was changed.',
      changed:
        'Something has changed while the page was open. Please look at the sums once more, and press the button if you still want it.',
      nothing: 'You have not changed anything yet.',
      'all-removed':
        'That would leave nothing in the order. To be rid of all of it, cancel the order instead.',
      'sold-out':
        'There is not enough left of “{title}”. Please choose something else.',
      refused:
        'That can’t be changed here. Your order is as it was. Please choose something else, or write to us.',
    },
    who: 'Who gets it',
    where: 'Where it goes',
    contactLegend: 'How we reach you',
    firstName: 'First name',
    lastName: 'Last name',
    company: 'Company',
    address1: 'Street and number',
    address2: 'Flat, floor or c/o',
    zip: 'Postal code',
    city: 'City',
    province: 'State or province, as a code',
    country: 'Country',
    countryNote:
      'The country can’t be changed here, because shipping and tax depend on it. Should it go to another country, cancel the order and place it again.',
    phone: 'Phone for the delivery',
    email: 'E-mail',
    emailHint:
      'We write to this address about the order. You sign in as before.',
    emailStays:
      'The e-mail address stays as it is: links to this order go there. Write to us if it is wrong.',
    optional: 'Optional',
    problems: {
      missing: 'Please fill this in.',
      'too-long': 'Please shorten this to 255 characters.',
      'not-email': 'Please write an e-mail address, such as name@example.com.',
      'not-phone': 'Please write a phone number in digits.',
      'not-zip': 'Please check this.',
      refused: 'This was not accepted. Please look at it again.',
    },
    submitAddress: 'Save the address',
    submitting: 'Saving …',
    keep: 'Leave it as it is',
    addressChangedText: '{name} now goes to:',
    emailText: 'We write to you at {email}.',
    itemsIntro:
      'Choose another size or frame, another number, or add something. You see what it comes to before anything is changed.',
    quantity: 'Number',
    ofTitle: 'of {title}',
    quantityHint: '0 takes it out of the order.',
    soldOut: '{title} (sold out)',
    fixed: 'This can’t be changed: {why}',
    addLegend: 'Add something',
    addVariant: 'What to add',
    addNothing: 'Nothing',
    addQuantity: 'How many of it',
    preview: 'Show what it comes to',
    previewing: 'Working it out …',
    previewTitle: 'What your order would be',
    newTotal: 'New total',
    oldTotal: 'Before',
    toRefund: 'You get back {amount}',
    toPay: 'You pay {amount} more',
    samePrice: 'It costs the same as before.',
    payHow:
      'When you have pressed the button, you pay the rest on a page of the shop. We keep the parcel until it is paid.',
    submitItems: 'Change the order',
    itemsChangedText: '{name} now has:',
    totalText: 'It comes to {total}.',
    dueTitle: 'Waiting for your payment',
    dueText:
      'Your change costs {amount} more. As soon as it is paid, we send the parcel.',
    payLink: 'Pay {amount}',
    paid: 'Everything is paid.',
    refundLater: 'What you get back is being paid out right now.',
    refusals: {
      ALREADY_CANCELLED: 'It was cancelled on {cancelledAt}.',
      ALREADY_REFUNDED:
        'Everything you paid has been paid back, so there is nothing left to change.',
      BEING_PACKED:
        'We have begun to pack it. Write to us at once if something is wrong, and we will see what can be done.',
      BUSINESS_ORDER:
        'It was placed for a company, and such orders are not changed here. Write to us and we will look at what was agreed.',
      CUT_OFF_PASSED:
        'We get parcels ready at a fixed time each working day, and until then an order can be changed. For yours that was {closedAt}, {ago}. Write to us and we will see what can be done.',
      GATEWAY_EXCLUDED:
        'It was paid with {gatewayName}, and such orders can’t be changed here. Write to us and we will help you.',
      NOT_AVAILABLE:
        'It can’t be changed here. Write to us and we will help you.',
      PRODUCT_TYPE_EXCLUDED:
        '“{lineTitle}” is of a kind that can’t be changed here. Write to us and we will help you.',
      SHIPPED: 'It has been sent.',
      TRIED_TOO_OFTEN:
        'It has been changed many times already. Write to us and we will do it for you.',
      UNDER_REVIEW:
        'We need to look at this order ourselves before it can be changed. Write to us and we will help you.',
      UNPAID:
        'It has not been paid in full, and such orders can’t be changed here. Write to us and we will do it for you.',
      VALUE_TOO_HIGH:
        'Orders can be changed here up to {limit}, and this one comes to more. Write to us and we will help you.',
      WAREHOUSE_HAS_IT:
        'Our warehouse has begun to work on it, so it can’t be changed any more. You may still be able to cancel it.',
      WAREHOUSE_REFUSED:
        'Our warehouse could not stop it any more. It can be returned as usual when it arrives, or write to us.',
      WINDOW_CLOSED:
        'It could be changed until {closedAt}, {ago}. Write to us and we will see what can be done.',
    },
  },
} as const;
