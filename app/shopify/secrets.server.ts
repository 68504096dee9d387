/**
 * The values of SESSION_SECRET. The first makes whatever is made anew; what any of them has made is taken, so that a
 * secret can be replaced without ending anything.
 */
export type Secrets = readonly [string, ...string[]];

/** What the first secret that fits gives; null where none fits. */
export async function bySomeSecret<Opened>(
  secrets: Secrets,
  open: (secret: string) => Promise<Opened | null>,
): Promise<Opened | null> {
  for (const secret of secrets) {
    const opened = await open(secret);
    if (opened !== null) return opened;
  }
  return null;
}
