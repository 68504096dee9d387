/** Who the customer is, where parcels go, and looking for an order. */
export const accountPages = {
  profileLink: 'Profile',
  addressesLink: 'Addresses',
  unanswered:
    'The shop didn’t answer just now. Nothing is lost. Please look again in a moment.',
  search: {
    title: 'Find an order',
    number: 'Order or confirmation number',
    placed: 'Placed',
    periods: {
      all: 'At any time',
      'last-30-days': 'In the last 30 days',
      'last-6-months': 'In the last six months',
      older: 'More than six months ago',
    },
    sort: 'Sort by',
    sorts: {
      newest: 'Newest first',
      oldest: 'Oldest first',
      highest: 'Highest total first',
      lowest: 'Lowest total first',
    },
    submit: 'Show',
    noneFound: 'None of your orders is like that.',
    noneFoundNext:
      'Perhaps it was placed earlier than you remember, or with another e-mail address.',
    showAll: 'Show all orders',
    toFirst: 'Go to the first page',
  },
  form: {
    notName: 'Please leave out links and brackets.',
    notices: {
      wrong: 'Nothing was saved yet. Please look at what is marked.',
      stale:
        'This page has been open for a while or you have signed in again. Please press the button once more.',
      'too-many':
        'That was a lot at once, so nothing was saved. Please wait a minute and press the button once more.',
      unavailable:
        'The shop didn’t answer, so we can’t tell whether this was saved. What you typed is kept. Trying again is safe.',
      refused:
        'The shop did not accept this, and nothing was saved. Please look it through, or write to us.',
      exists: 'You have this address already, so nothing was saved.',
      gone: 'This address is not there any more, so nothing was saved.',
    },
  },
  profile: {
    title: 'Profile',
    submit: 'Save your name',
    saved: 'Your name is saved.',
    email: 'E-mail',
    emailNote:
      'You sign in with this address, and we write to it about your orders. It can’t be changed here.',
    emailNext: 'Write to us to change it',
    nextOrders:
      'New orders carry the new name. Those that you have placed stay as they are.',
  },
  addresses: {
    title: 'Addresses',
    lead: 'At checkout you choose among these. Orders that you have placed keep theirs.',
    empty: 'You have no addresses yet.',
    add: 'Add an address',
    isDefault: 'Default address',
    defaultNote: 'To delete it, make another address the default first.',
    edit: 'Edit',
    editLabel: 'Edit the address {address}',
    delete: 'Delete',
    deleteLabel: 'Delete the address {address}',
    makeDefault: 'Make it the default',
    makeDefaultLabel: 'Make it the default: {address}',
    done: {
      added: 'The address is added.',
      changed: 'The address is saved.',
      deleted: 'The address is deleted.',
      default: 'You have another default address now.',
    },
    addTitle: 'Add an address',
    editTitle: 'Edit address',
    zoneHint: 'Where the country has them, such as CA',
    phoneHint: 'Optional. With the country code, such as +47 912 34 567',
    useAsDefault: 'Use it as my default address',
    deleteTitle: 'Delete this address?',
    deleteText:
      'It is taken out of your address book. Orders that you have placed keep it.',
    confirmDelete: 'Delete the address',
    deleting: 'Deleting …',
    isDefaultTitle: 'This is your default address',
    isDefaultText:
      'It can’t be deleted while it is the default. Make another address the default first, or edit this one.',
    back: 'All addresses',
    missingTitle: 'We can’t find that address',
    missingText: 'It may have been deleted, here or on another device.',
  },
} as const;
