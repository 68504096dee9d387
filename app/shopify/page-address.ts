/** Where Remix's router asks for the routes that a page did not come with. */
export const MANIFEST_PATH = '/__manifest';

/** The page that a request is for: single fetch asks for `/nb-no.data` where the visitor goes to `/nb-no`. */
export function pageAddress(request: Request): {
  pathname: string;
  search: string;
} {
  const {pathname, search} = new URL(request.url);
  return {pathname: pathname.replace(/\.data$/, ''), search};
}
