/** Names as the merchant and Shopify write them, compared without regard to case or surrounding blanks. */
export function nameSet(names: readonly string[]): {
  readonly isEmpty: boolean;
  readonly has: (name: string) => boolean;
} {
  const known = new Set(names.map(normalized));
  return {
    isEmpty: known.size === 0,
    has: (name) => known.has(normalized(name)),
  };
}

const normalized = (name: string) => name.trim().toLowerCase();
