/** Orders are dated by the shop's own clock, wherever the customer is. IANA name. */
export const SHOP_TIME_ZONE = 'Europe/Oslo';
