/**
 * The right of withdrawal. `link` and `confirm` are the Directive's own words (2011/83/EU, article 11a): the function has
 * to be labelled with them or with something as plain, and the button with nothing else.
 */
export const withdrawal = {
  link: 'Withdraw from contract here',
  confirm: 'Confirm withdrawal',
  title: 'Withdraw from contract',
  titleFor: 'Withdraw from contract: order {order}',
  lead: 'You can withdraw without giving a reason, and it costs no fee.',
  openUntil: 'You can do it until the end of {date}.',
  openUntilDelivery: {
    one: 'You can do it until {count} day after your last parcel has arrived.',
    other:
      'You can do it until {count} days after your last parcel has arrived.',
  },
  panel: 'You have a right of withdrawal for this order.',
  panelStated: {
    one: 'You have withdrawn from this order.',
    other: 'You have withdrawn from this order {count} times.',
  },
  panelEarlier:
    'We have received a withdrawal from this order, {number}. As soon as you have confirmed that it is yours, it is carried out.',
  confirmEarlier: 'Confirm your withdrawal',
  earlier:
    'We received the withdrawal {number}, in the name of {name}, on {dateTime}, and that is when it counts from. Confirm here that it is yours, and say what it is about.',
  earlierRemarks: 'With it came these words: “{remarks}”',
  receiptLink: 'Receipt {number}',
  linesTitle: 'What you withdraw from',
  linesHint:
    'Everything is chosen. Untick, or set to 0, what you want to keep.',
  linesMissing: 'Choose at least one thing that you withdraw from.',
  unsent: 'not sent yet',
  sent: 'sent to you',
  quantityOf: 'Number of {title}, {state}',
  keep: '0, keep it',
  exemptTitle: 'Without a right of withdrawal',
  exemptions: {
    'made-to-order':
      '“{title}” is made to your wishes, and the law makes an exception for that.',
    perishable:
      '“{title}” does not keep for long, and the law makes an exception for that.',
    'sealed-hygiene':
      '“{title}” is sealed for reasons of health, and the law makes an exception once the seal is broken. If it is not, write to us.',
    'sealed-recording':
      '“{title}” is a sealed recording, and the law makes an exception once the seal is broken. If it is not, write to us.',
  },
  youTitle: 'Who you are',
  nameLabel: 'Your name',
  nameMissing: 'Write your name, so that we know who withdraws.',
  emailLabel: 'E-mail for the confirmation',
  emailMissing: 'Write an e-mail address such as name@example.com.',
  orderLabel: 'Order number',
  orderHint: 'It is in the confirmation of the order: #1001.',
  orderMissing: 'Write the number of the order, such as #1001.',
  remarksLabel: 'What you withdraw from',
  remarksHint: 'Leave it empty for the whole order.',
  remarksTooLong: 'That is too long: at most {max} characters.',
  whatHappensTitle: 'What happens then',
  whatHappens: [
    'We confirm by e-mail at once that we have received it, with date and time.',
    'What has not been sent is cancelled. You get back all that you paid for it, the way you paid.',
    'For what has been sent you have 14 days to send it back. You get your money back within 14 days, and we may wait until we have the goods or a proof that they are on their way.',
  ],
  whatHappensGuest: [
    'We confirm by e-mail at once that we have received it, with date and time.',
    'If that is the address on the order, a link comes to it as well: with it you confirm, and it is carried out at once.',
    'Without the link it counts just as much: we find your order, and write to you about what happens with it.',
  ],
  policyLink: 'Returns and refunds',
  formLink: 'Withdraw on paper instead',
  yourOrders: 'Your latest orders',
  yourOrdersText: 'For an order of yours you need not fill in anything.',
  guestTitle: 'Another order',
  signInInstead: 'Sign in to choose single items',
  backToOrder: 'Back to the order',
  notices: {
    stale:
      'This page had been open for too long to be sent safely. Everything is still here: look through it and press the button once more.',
    'too-many':
      'That was a lot in a short time. Please wait a minute, and press the button once more. Nothing that you have written is lost.',
    'not-received':
      'We have not received it: none of our systems can be reached. Nothing that you have written is lost. Try again in a moment, or send the same words by e-mail to {mailbox} now; that counts just as much.',
    'not-received-no-mailbox':
      'We have not received it: none of our systems can be reached. Nothing that you have written is lost. Try again in a moment.',
  },
  none: {
    nothing: 'There is nothing left of this order to withdraw from.',
    cancelled: 'This order is cancelled, so there is nothing to withdraw from.',
    'no-right':
      'The right of withdrawal is for consumers in some countries, and this order is not among theirs. You can still ask us.',
    over: 'The right of withdrawal for this order ended on {date}. If you see that differently, you can still send us a statement.',
    unknown:
      'We can’t look into this order right now. You can withdraw without it: with its number, your name and your e-mail.',
  },
  contact: 'Contact us',
  receipt: {
    title: 'We have received your withdrawal',
    number: 'Receipt {number}',
    received: 'Received {dateTime}',
    receivedUtc: '{time} UTC',
    contentTitle: 'What you stated',
    statement: 'I withdraw from the contract about the following.',
    wholeOrder: 'The whole order',
    name: 'Name',
    order: 'Order',
    lines: 'Goods',
    email: 'Confirmation sent to',
    mailDue:
      'We could not send the confirmation by e-mail yet. We keep trying; print or save this page meanwhile.',
    nextTitle: 'What happens next',
    next: {
      cancelled: 'Cancelled. Your money is on its way back, the way you paid.',
      cancelling: 'Being cancelled.',
      'return-asked':
        'Send it back within 14 days from the date above. We confirm the return by e-mail.',
      'return-open': 'Send it back within 14 days from the date above.',
      'return-declined':
        'We have answered by e-mail. Write to us if you disagree.',
      returned: 'It has come back to us.',
      waiting: 'We see to it and write to you.',
    },
    nextGuest:
      'If {email} is the address on the order that you have named, a link comes to it now: with it you confirm, and all of this is carried out at once. Without it we look at it ourselves and write to you. Keep this receipt.',
    nextUnknown:
      'It is received, and nothing more is needed from you. We carry it out as soon as all our systems can be reached.',
    refund:
      'You get back all that you paid for what you have withdrawn from, within 14 days of the date above. For goods that were sent we may wait until we have them or a proof that they are on their way.',
    print:
      'This page is made to be printed or saved. Its address is yours alone: whoever has it can read it.',
    unknown: 'There is no receipt at this address',
    unknownText:
      'The link may have been cut short. It is in the e-mail that confirms your withdrawal.',
  },
  mail: {
    subject: 'We have received your withdrawal, {number}',
    intro: 'We have received your statement that you withdraw from a contract.',
    receivedAt: 'Received: {dateTime} ({utc} UTC)',
    link: 'The receipt, and how it goes on: {url}',
    keep: 'Keep this e-mail: it is your confirmation.',
  },
  letter: {
    subject: 'Confirm your withdrawal, {number}',
    lead: 'we have received a withdrawal from order {name}, receipt {number}. It counts from when we received it. Confirm here that it is yours, and it is carried out at once:',
    button: 'Confirm my withdrawal',
    notYou:
      'You don’t want to use the link? It counts all the same, and we look at it ourselves. It did not come from you? Then write to us: nothing happens with your order before one of us has looked at it.',
  },
  form: {
    title: 'Withdrawal form',
    lead: 'Fill in and send this form only if you want to withdraw from the contract. You can also do it {here} or in your own words.',
    here: 'on this site',
    to: 'To',
    notice:
      'I hereby give notice that I withdraw from my contract of sale of the following goods:',
    goods: 'Goods',
    order: 'Order number',
    ordered: 'Ordered on',
    received: 'Received on',
    name: 'Name of the consumer',
    address: 'Address of the consumer',
    signature: 'Signature of the consumer (only if this form is on paper)',
    date: 'Date',
  },
} as const;
