function channels(hex: string): [number, number, number] {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/** Colour between two six-digit hex colours; `t` from 0 (first) to 1 (second). */
export function mixColour(first: string, second: string, t: number): string {
  const [r1, g1, b1] = channels(first);
  const [r2, g2, b2] = channels(second);
  const mixed = [
    [r1, r2],
    [g1, g2],
    [b1, b2],
  ].map(([from = 0, to = 0]) =>
    Math.round(from + (to - from) * t)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${mixed.join('')}`;
}

/** Red, green and blue, 0 to 255, of a six-digit hex colour. */
export function rgb(hex: string): {r: number; g: number; b: number} {
  const [r, g, b] = channels(hex);
  return {r, g, b};
}

/** Whether a six-digit hex colour is nearer to black than to white, as the eye sees it. */
export function isDark(hex: string): boolean {
  const [r, g, b] = channels(hex);
  return 0.299 * r + 0.587 * g + 0.114 * b < 128;
}
