/** Added to the cancel page's path: the form, and not what was cancelled last. */
export const MORE = '?more';

/** Whether the page's address asks for the form. */
export const asksForMore = (url: URL): boolean => url.searchParams.has('more');
