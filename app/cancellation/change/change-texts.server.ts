import {fill, type Messages} from '~/i18n/messages';

/** Texts that both pages that change an order have. */
export const changeTexts = ({change}: Pick<Messages, 'change'>) => ({
  backToOrder: change.backToOrder,
  cancellingLink: change.cancellingLink,
  changedTitle: change.changedTitle,
  checkAgain: change.checkAgain,
  contact: change.contact,
  inProgressTitle: change.inProgressTitle,
  keep: change.keep,
  refusedTitle: change.refusedTitle,
  reorder: change.reorder,
  returnPolicy: change.returnPolicy,
  submitting: change.submitting,
  tryAgain: change.tryAgain,
  unansweredText: change.unansweredText,
  unavailableText: change.unavailableText,
  unavailableTitle: change.unavailableTitle,
});

export type ChangeTexts = ReturnType<typeof changeTexts>;

/** The address page's fixed sentences. */
export const addressTexts = (
  messages: Pick<Messages, 'change'>,
  orderName: string,
) => {
  const {change} = messages;
  return {
    ...changeTexts(messages),
    pageTitle: fill(change.addressTitle, {name: orderName}),
    address1: change.address1,
    address2: change.address2,
    city: change.city,
    company: change.company,
    contactLegend: change.contactLegend,
    country: change.country,
    countryNote: change.countryNote,
    email: change.email,
    emailHint: change.emailHint,
    emailStays: change.emailStays,
    firstName: change.firstName,
    lastName: change.lastName,
    notices: change.notices,
    optional: change.optional,
    phone: change.phone,
    problems: change.problems,
    province: change.province,
    submit: change.submitAddress,
    where: change.where,
    who: change.who,
    zip: change.zip,
  };
};

export type AddressTexts = ReturnType<typeof addressTexts>;

/** The items page's fixed sentences. */
export const itemsTexts = (
  messages: Pick<Messages, 'change'>,
  orderName: string,
) => {
  const {change} = messages;
  return {
    ...changeTexts(messages),
    pageTitle: fill(change.itemsTitle, {name: orderName}),
    addLegend: change.addLegend,
    addNothing: change.addNothing,
    addQuantity: change.addQuantity,
    addVariant: change.addVariant,
    intro: change.itemsIntro,
    newTotal: change.newTotal,
    oldTotal: change.oldTotal,
    preview: change.preview,
    previewTitle: change.previewTitle,
    previewing: change.previewing,
    quantity: change.quantity,
    quantityHint: change.quantityHint,
    submit: change.submitItems,
  };
};

export type ItemsTexts = ReturnType<typeof itemsTexts>;
