import type {Messages} from '~/i18n/messages';
import type {FindOrderNotice} from './find-order-form';

/** The sentences of the page that sends a link. */
export const findOrderTexts = ({guest}: Messages) => ({
  title: guest.title,
  lead: guest.lead,
  orderLabel: guest.orderLabel,
  orderHint: guest.orderHint,
  orderMissing: guest.orderMissing,
  emailLabel: guest.emailLabel,
  emailHint: guest.emailHint,
  emailMissing: guest.emailMissing,
  submit: guest.submit,
  submitting: guest.submitting,
  signIn: guest.signIn,
  sentTitle: guest.sentTitle,
  sentText: guest.sentText,
  sentHint: guest.sentHint,
  askAgain: guest.askAgain,
  contact: guest.contact,
  ended: guest.ended,
  kept: guest.kept,
  unavailableTitle: guest.unavailableTitle,
  unavailableText: guest.unavailableText,
  notices: {
    stale: guest.staleForm,
    'too-many': guest.tooManyPosts,
  } satisfies Record<FindOrderNotice, string>,
});

export type FindOrderTexts = ReturnType<typeof findOrderTexts>;

/** Why a link did not open its order. */
export type OpenLinkProblem = 'gone' | 'stale' | 'too-many' | 'unavailable';

/** The sentences of the page that a link leads to. */
export const openLinkTexts = ({guest}: Messages) => ({
  title: guest.openTitle,
  text: guest.openText,
  button: guest.openButton,
  opening: guest.opening,
  goneTitle: guest.goneTitle,
  goneText: guest.goneText,
  newLink: guest.newLink,
  problems: {
    stale: guest.staleForm,
    'too-many': guest.tooManyPosts,
    unavailable: guest.openUnavailable,
  } satisfies Record<Exclude<OpenLinkProblem, 'gone'>, string>,
});

export type OpenLinkTexts = ReturnType<typeof openLinkTexts>;
