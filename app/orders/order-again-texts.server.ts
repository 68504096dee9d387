import type {Messages} from '~/i18n/messages';

/** Why nothing was put into the cart. */
export type OrderAgainProblem = 'stale' | 'too-many' | 'unavailable';

/** The sentences of the form that orders again. */
export const orderAgainTexts = (messages: Messages['orderAgain']) => ({
  submit: messages.submit,
  submitting: messages.submitting,
  swap: messages.swap,
  problems: {
    stale: messages.staleForm,
    'too-many': messages.tooManyPosts,
    unavailable: messages.unavailable,
  } satisfies Record<OrderAgainProblem, string>,
});

export type OrderAgainTexts = ReturnType<typeof orderAgainTexts>;
