/**
 * Shopify's `v1_` encoding of variants: a trie over the positions of their option values. `:` goes down to the next
 * option, `,` closes a prefix, a space separates values and `-` spans a range of values of the last option.
 */
export function encodeVariants(
  positions: readonly (readonly number[])[],
): string {
  const [first] = positions;
  return `v1_${first ? encodeLevel(positions, 0, first.length - 1) : ''}`;
}

function encodeLevel(
  positions: readonly (readonly number[])[],
  level: number,
  lastLevel: number,
): string {
  const values = [
    ...new Set(positions.flatMap((position) => position[level] ?? [])),
  ].sort((a, b) => a - b);
  if (level === lastLevel) return encodeRanges(values);
  return values
    .map((value) => {
      const below = positions.filter((position) => position[level] === value);
      return `${value}:${encodeLevel(below, level + 1, lastLevel)},`;
    })
    .join('');
}

function encodeRanges(ascending: readonly number[]): string {
  const ranges: {from: number; to: number}[] = [];
  for (const value of ascending) {
    const current = ranges.at(-1);
    if (current?.to === value - 1) current.to = value;
    else ranges.push({from: value, to: value});
  }
  return ranges
    .map(({from, to}) => (from === to ? `${from}` : `${from}-${to}`))
    .join(' ');
}
