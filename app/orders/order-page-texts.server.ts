import type {Messages} from '~/i18n/messages';

/** The headings and labels of the order page that do not depend on the order. */
export const orderPageTexts = ({account, order}: Messages) => ({
  allOrders: account.allOrders,
  progress: order.progress,
  parcels: order.parcels,
  contents: order.contents,
  contentsMore: order.contentsMore,
  carrier: order.carrier,
  trackingNumber: order.trackingNumber,
  track: order.track,
  lines: order.lines,
  before: order.before,
  summary: order.summary,
  payment: order.payment,
  noPayment: order.noPayment,
  refunds: order.refunds,
  address: order.address,
});

export type OrderPageTexts = ReturnType<typeof orderPageTexts>;
