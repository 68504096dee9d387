/** Round the catalogue: finding one's way, suggestions, the notes, links that fill a cart. */
export const shop = {
  breadcrumbs: 'You are here',
  description:
    'Small editions on cotton paper, printed to order in Oslo. Changed your mind? Undo the order yourself.',
  allPrints: 'All prints',
  allPrintsLead: 'Everything we print, in one place.',
  prints: 'Prints',
  noPrints: 'There is nothing here just now.',
  noPrintsText: 'It may come back, and the other prints are close by.',
  seeAllPrints: 'See all prints',
  related: 'Goes well with it',
  gallery: {
    enlarge: 'Enlarge: {picture}',
    enlarged: 'Enlarged picture',
    pictureOf: 'Picture {number} of {total}',
    previous: 'Previous picture',
    next: 'Next picture',
  },
  soldInSteps: 'Sold by {increment} at a time, at least {minimum}.',
  suggestions: {
    title: 'Suggestions',
    queries: 'Search for',
    products: 'Prints',
    collections: 'Collections',
    articles: 'Notes',
    pages: 'Pages',
    all: 'See everything for “{query}”',
    count: {one: '{count} suggestion', other: '{count} suggestions'},
    none: 'No suggestions. Press Enter to search all the same.',
    notAnswered: 'No suggestions right now. Press Enter to search.',
  },
  notes: {
    all: 'Notes',
    lead: 'What happens in the smithy between two prints.',
    by: 'By {author}, {date}',
    newer: 'Newer notes',
    older: 'Older notes',
    pages: 'Pages of notes',
    none: 'Nothing has been written here yet.',
    back: 'More from {blog}',
  },
  cart: {
    giftCard: 'Gift card',
    giftCardPays: 'Ending in {last}: pays {amount}',
    removeGiftCard: 'Remove the gift card ending in {last}',
    giftCardUnknown:
      'No gift card with this code can pay here. Please check it letter by letter.',
    giftCardsUnavailable: 'This can’t be paid for with a gift card.',
    tooManyGiftCards:
      'That was a lot of codes. Please wait ten minutes before the next one.',
    note: 'A note to us',
    noteHint: 'What should we know about this order?',
    saveNote: 'Save the note',
    noteSaved: 'We have your note.',
    noteTooLong: 'Please shorten your note to 5,000 characters.',
  },
  permalink: {
    title: 'These prints can’t be bought right now',
    text: 'The link leads to something that is sold out or no longer printed. Your own cart is as you left it.',
    tooMany:
      'That was a lot at once. Please wait a minute and open the link again.',
    unavailableTitle: 'We can’t open this link right now',
    unavailable:
      'The shop didn’t answer. Your own cart is as you left it. Please open the link again in a moment.',
    tryAgain: 'Try again',
  },
} as const;
