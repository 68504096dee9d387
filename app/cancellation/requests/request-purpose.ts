/** What a token is for that sends or takes back a request about this order; it is good for no other. */
export const requestPurpose = (orderNumber: string): string =>
  `request ${orderNumber}`;
