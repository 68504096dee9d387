/** What the payment gateway makes of a card. */
export type CardOutcome = 'paid' | 'declined' | 'authorized';

/** The numbers that the local gateway knows, all of one brand. */
export const TEST_CARDS: ReadonlyMap<string, CardOutcome> = new Map([
  ['4242424242424242', 'paid'],
  ['4000000000000002', 'declined'],
  ['4000000000000259', 'authorized'],
]);

export const TEST_CARD_BRAND = 'Visa';

/** A card number without the spaces people type. */
export const cardDigits = (typed: string): string =>
  typed.replace(/[\s-]/g, '');

/** Whether the last digit checks the others (ISO/IEC 7812-1, annex B). */
export function passesLuhn(digits: string): boolean {
  if (!/^\d{12,19}$/.test(digits)) return false;
  const sum = Array.from(digits, Number).reduceRight((total, digit, index) => {
    const isDoubled = (digits.length - index) % 2 === 0;
    const value = digit * (isDoubled ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** The first instant at which a card marked "MM/YY" no longer pays; null where that is no date. */
export function cardExpiry(typed: string): number | null {
  const match = /^(0?[1-9]|1[0-2])\s*[/-]?\s*(?:20)?(\d{2})$/.exec(
    typed.trim(),
  );
  return match ? Date.UTC(2000 + Number(match[2]), Number(match[1])) : null;
}
