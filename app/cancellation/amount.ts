/** Decimal strings as Shopify sends them, added exactly: scaled to integers, never through a float. */
const SCALE = 6;

/** @throws RangeError for anything but a decimal number with at most six decimals */
function scaled(amount: string): bigint {
  const match = /^(-?)(\d+)(?:\.(\d{1,6}))?$/.exec(amount);
  if (!match) throw new RangeError(`"${amount}" is not a decimal amount`);
  const [, sign, whole = '0', fraction = ''] = match;
  const value = BigInt(whole + fraction.padEnd(SCALE, '0'));
  return sign === '-' ? -value : value;
}

/** At least two decimals, no needless zeros after them. */
function unscaled(value: bigint): string {
  const sign = value < 0n ? '-' : '';
  const digits = String(value < 0n ? -value : value).padStart(SCALE + 1, '0');
  const fraction = digits.slice(-SCALE).replace(/0{1,4}$/, '');
  return `${sign}${digits.slice(0, -SCALE)}.${fraction}`;
}

export function sum(amounts: readonly string[]): string {
  return unscaled(
    amounts.reduce((total, amount) => total + scaled(amount), 0n),
  );
}

export function minus(a: string, b: string): string {
  return unscaled(scaled(a) - scaled(b));
}

export function isPositive(amount: string): boolean {
  return scaled(amount) > 0n;
}
