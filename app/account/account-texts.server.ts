import type {Messages} from '~/i18n/messages';

type Sources = Pick<Messages, 'accountPages' | 'change' | 'errors'>;

const unansweredTexts = ({accountPages, errors}: Sources) => ({
  title: errors.unavailableTitle,
  text: accountPages.unanswered,
  tryAgain: errors.tryAgain,
});

export type UnansweredTexts = ReturnType<typeof unansweredTexts>;

const formTexts = (messages: Sources) => {
  const {accountPages, change} = messages;
  return {
    unanswered: unansweredTexts(messages),
    firstName: change.firstName,
    lastName: change.lastName,
    optional: change.optional,
    submitting: change.submitting,
    notices: accountPages.form.notices,
    problems: {...change.problems, 'not-name': accountPages.form.notName},
  };
};

/** The profile's fixed sentences. */
export const profileTexts = (messages: Sources) => ({
  ...formTexts(messages),
  ...messages.accountPages.profile,
});

export type ProfileTexts = ReturnType<typeof profileTexts>;

/** The sentences of the address book's list. */
export function addressBookTexts(messages: Sources) {
  const {addresses, form} = messages.accountPages;
  return {
    unanswered: unansweredTexts(messages),
    title: addresses.title,
    lead: addresses.lead,
    empty: addresses.empty,
    add: addresses.add,
    isDefault: addresses.isDefault,
    defaultNote: addresses.defaultNote,
    edit: addresses.edit,
    editLabel: addresses.editLabel,
    delete: addresses.delete,
    deleteLabel: addresses.deleteLabel,
    makeDefault: addresses.makeDefault,
    makeDefaultLabel: addresses.makeDefaultLabel,
    done: addresses.done,
    notices: form.notices,
  };
}

export type AddressBookTexts = ReturnType<typeof addressBookTexts>;

/** The sentences of the form for one address. */
export function addressTexts(messages: Sources, isNew: boolean) {
  const {change} = messages;
  const {addresses} = messages.accountPages;
  return {
    ...formTexts(messages),
    ...missingTexts(messages),
    title: isNew ? addresses.addTitle : addresses.editTitle,
    who: change.who,
    where: change.where,
    contactLegend: change.contactLegend,
    company: change.company,
    address1: change.address1,
    address2: change.address2,
    zip: change.zip,
    city: change.city,
    province: change.province,
    provinceHint: addresses.zoneHint,
    country: change.country,
    phone: change.phone,
    phoneHint: addresses.phoneHint,
    useAsDefault: addresses.useAsDefault,
    isDefault: addresses.isDefault,
    submit: change.submitAddress,
    keep: isNew ? addresses.back : change.keep,
  };
}

export type AddressTexts = ReturnType<typeof addressTexts>;

/** The sentences of the page that asks whether an address is to go. */
export function deleteTexts(messages: Sources) {
  const {addresses, form} = messages.accountPages;
  return {
    unanswered: unansweredTexts(messages),
    ...missingTexts(messages),
    title: addresses.deleteTitle,
    text: addresses.deleteText,
    submit: addresses.confirmDelete,
    submitting: addresses.deleting,
    isDefaultTitle: addresses.isDefaultTitle,
    isDefaultText: addresses.isDefaultText,
    edit: addresses.edit,
    keep: messages.change.keep,
    notices: form.notices,
  };
}

export type DeleteTexts = ReturnType<typeof deleteTexts>;

const missingTexts = ({accountPages: {addresses}}: Sources) => ({
  missingTitle: addresses.missingTitle,
  missingText: addresses.missingText,
  back: addresses.back,
});

export type MissingTexts = ReturnType<typeof missingTexts>;
