import type {UrlRedirect} from '../../state/catalogue';

const FIRST_ID = 600_000_000_001;

/** From when the collection of landscapes had another name, and the page about frames another place. */
export const REDIRECTS: readonly UrlRedirect[] = [
  {id: FIRST_ID, path: '/collections/hills', target: '/collections/nord'},
  {id: FIRST_ID + 1, path: '/pages/frames', target: '/pages/sizes-and-frames'},
];
