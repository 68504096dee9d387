import * as v from 'valibot';

/** How long a link can be used. */
export const LINK_MINUTES = 30;
/** So many may be on their way for one order: whoever knows its number and address can't fill its owner's mailbox. */
const MOST_LINKS = 5;

const Link = v.strictObject({
  /** SHA-256 of its token, in hexadecimal: who can read the metafield can't use the link. */
  hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  expiresAt: v.pipe(v.string(), v.isoTimestamp()),
  isUsed: v.boolean(),
});

const Document = v.strictObject({version: v.literal(1), links: v.array(Link)});

/** The one-time links of an order: the JSON of its metafield `angre.guest-links`. */
export type GuestLinks = Readonly<v.InferOutput<typeof Document>>;

/** Reads the metafield's value. What can't be read holds no link. */
export function parseGuestLinks(value: string | null): GuestLinks {
  const document = v.safeParse(
    v.pipe(v.string(), v.parseJson(), Document),
    value,
  );
  return document.success ? document.output : {version: 1, links: []};
}

/** The links with one more; null where there are too many already. Those that have run out are forgotten. */
export function withLink(
  {links}: GuestLinks,
  hash: string,
  now: Date,
): GuestLinks | null {
  const open = links.filter((link) => isInTime(link, now));
  if (open.length >= MOST_LINKS) return null;
  const expiresAt = new Date(now.getTime() + LINK_MINUTES * 60_000);
  const link = {hash, expiresAt: expiresAt.toISOString(), isUsed: false};
  return {version: 1, links: [...open, link]};
}

/** The links after one of them was used; null where there is no such link, or it was used, or has run out. */
export function withUsed(
  {links}: GuestLinks,
  hash: string,
  now: Date,
): GuestLinks | null {
  const used = links.find((link) => link.hash === hash);
  if (!used || used.isUsed || !isInTime(used, now)) return null;
  return {
    version: 1,
    links: links.map((link) =>
      link === used ? {...link, isUsed: true} : link,
    ),
  };
}

const isInTime = (
  {expiresAt}: GuestLinks['links'][number],
  now: Date,
): boolean => now < new Date(expiresAt);
