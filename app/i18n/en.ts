/** English: the source of every sentence. A {name} in braces is filled in by the page. */
export const en = {
  common: {
    shopName: 'Angre',
    tagline: 'Art prints, pulled slowly in Oslo',
    skipToContent: 'Skip to content',
    menu: 'Menu',
    closeMenu: 'Close menu',
    search: 'Search',
    account: 'Account',
    cart: 'Cart',
    home: 'Home',
    languageAndCurrency: 'Language and currency',
    footerAbout:
      'Small editions on cotton paper, printed to order and packed by hand. Changed your mind? Undo the order yourself.',
    madeIn: 'Printed in Oslo',
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
  },
  cancellation: {
    title: 'Cancel order',
  },
} as const;
