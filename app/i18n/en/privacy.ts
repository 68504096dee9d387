/** What may be remembered of a visitor: the strip that asks, and the page where it is chosen. */
export const privacy = {
  title: 'Privacy choices',
  link: 'Cookies',
  strip: {
    title: 'Cookies',
    question:
      'May we count visits, remember what you like and see which ads bring people here? The shop works just as well without.',
    choose: 'Choose for yourself',
    no: 'No, thanks',
    yes: 'Yes, you may',
  },
  onlyNecessary: 'Only what’s necessary',
  allowAll: 'Allow all',
  lead: 'Nothing is counted before you have said yes, and you can change your mind here at any time.',
  saved: 'Your choice is saved.',
  legend: 'What may we remember?',
  save: 'Save my choice',
  necessary: {
    name: 'What the shop needs',
    what: 'Keeps your cart, keeps you signed in and remembers this choice. Always on.',
    cookies: 'Cookies: session, cart, consent, _shopify_essential',
  },
  preferences: {
    name: 'Preferences',
    what: 'Lets the checkout remember how you like things, such as your language.',
    cookies: 'Kept by Shopify in _shopify_essential',
  },
  analytics: {
    name: 'Statistics',
    what: 'Counts visits and what is looked at, so that we see what works.',
    cookies: 'Cookie: _shopify_analytics, for up to a year',
  },
  marketing: {
    name: 'Marketing',
    what: 'Shows us which ads and links bring people here.',
    cookies: 'Cookie: _shopify_marketing, for up to a year',
  },
  gpc: 'Your browser asks sites not to sell or share what they know about you (Global Privacy Control). We follow that, so marketing stays off.',
  whoGetsIt:
    'What you allow goes to Shopify, which runs our checkout and counts visits for us. Your choice is kept for six months; then we ask again.',
};
