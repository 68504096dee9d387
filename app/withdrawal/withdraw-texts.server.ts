import {fill, type Messages} from '~/i18n/messages';
import {LONGEST_REMARKS} from './withdraw-form';

/** Why nothing was done although nothing is wrong with what was filled in. The page has the sentence. */
export type WithdrawNotice = 'not-received' | 'stale' | 'too-many';

/**
 * The fixed sentences of the pages on which a consumer withdraws.
 * @param mailbox where the shop reads its mail, if it has said so
 */
export function withdrawTexts(
  {withdrawal: messages}: Messages,
  mailbox: string | null,
) {
  const {notices} = messages;
  return {
    confirm: messages.confirm,
    contact: messages.contact,
    backToOrder: messages.backToOrder,
    emailLabel: messages.emailLabel,
    exemptTitle: messages.exemptTitle,
    formLink: messages.formLink,
    guestTitle: messages.guestTitle,
    lead: messages.lead,
    link: messages.link,
    linesHint: messages.linesHint,
    linesTitle: messages.linesTitle,
    nameLabel: messages.nameLabel,
    orderHint: messages.orderHint,
    orderLabel: messages.orderLabel,
    policyLink: messages.policyLink,
    remarksHint: messages.remarksHint,
    remarksLabel: messages.remarksLabel,
    signInInstead: messages.signInInstead,
    whatHappens: [...messages.whatHappens],
    whatHappensGuest: [...messages.whatHappensGuest],
    whatHappensTitle: messages.whatHappensTitle,
    youTitle: messages.youTitle,
    yourOrders: messages.yourOrders,
    yourOrdersText: messages.yourOrdersText,
    errors: {
      lines: messages.linesMissing,
      name: messages.nameMissing,
      email: messages.emailMissing,
      order: messages.orderMissing,
      remarks: fill(messages.remarksTooLong, {max: LONGEST_REMARKS}),
    },
    notices: {
      stale: notices.stale,
      'too-many': notices['too-many'],
      'not-received':
        mailbox === null
          ? notices['not-received-no-mailbox']
          : fill(notices['not-received'], {mailbox}),
    } satisfies Record<WithdrawNotice, string>,
  };
}

export type WithdrawTexts = ReturnType<typeof withdrawTexts>;
