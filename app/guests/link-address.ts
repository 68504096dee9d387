/** What follows a link's path where it leads on to the page on which to withdraw. */
export const TO_WITHDRAWAL = '?withdraw';

/** Which page of the order a link opens, below the order's own path. */
export const pageOpenedBy = (link: URL): '' | '/withdraw' =>
  link.searchParams.has('withdraw') ? '/withdraw' : '';
