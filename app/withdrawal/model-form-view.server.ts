import type {Messages} from '~/i18n/messages';

/** @param mailbox where the shop reads its mail, if it has said so */
export function modelFormView(
  {common, withdrawal: {form: texts}}: Messages,
  mailbox: string | null,
) {
  return {
    title: texts.title,
    lead: texts.lead,
    here: texts.here,
    to: texts.to,
    trader: [common.shopName, ...(mailbox === null ? [] : [mailbox])],
    notice: texts.notice,
    blanks: [
      {term: texts.goods, isTall: true},
      {term: texts.order, isTall: false},
      {term: texts.ordered, isTall: false},
      {term: texts.received, isTall: false},
      {term: texts.name, isTall: false},
      {term: texts.address, isTall: true},
      {term: texts.signature, isTall: false},
      {term: texts.date, isTall: false},
    ],
  };
}

export type ModelFormView = ReturnType<typeof modelFormView>;
