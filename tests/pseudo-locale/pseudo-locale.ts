/** Around every text of the pseudo-language: what stands outside was never translated. */
export const OPENING = '[!!';
export const CLOSING = '!!]';

const ACCENTED: Readonly<Record<string, string>> = {
  a: 'å',
  c: 'ç',
  d: 'ð',
  e: 'é',
  g: 'ğ',
  i: 'î',
  k: 'ķ',
  l: 'ļ',
  n: 'ñ',
  o: 'ö',
  r: 'ŕ',
  s: 'š',
  t: 'ţ',
  u: 'û',
  w: 'ŵ',
  y: 'ý',
  z: 'ž',
  A: 'Å',
  C: 'Ç',
  D: 'Ð',
  E: 'É',
  I: 'Î',
  N: 'Ñ',
  O: 'Ö',
  R: 'Ŕ',
  S: 'Š',
  T: 'Ţ',
  U: 'Û',
  W: 'Ŵ',
  Y: 'Ý',
};
const VOWELS = /[aeiouy]/gi;

/** "Cancel order {name}" as "[!!Çååñçéél öörðéér {name}!!]": readable, and longer by as much as German is. */
export function pseudoText(text: string): string {
  const longer = text
    .split(/(\{\w+\})/)
    .map((part) => (part.startsWith('{') ? part : accented(part)))
    .join('');
  return `${OPENING}${longer}${CLOSING}`;
}

const accented = (text: string): string =>
  text
    .replaceAll(VOWELS, (vowel) => vowel + vowel.toLowerCase())
    .replaceAll(/[a-z]/gi, (letter) => ACCENTED[letter] ?? letter);

/** The same texts by the same keys. */
export function pseudoTexts<Texts>(texts: Texts): Texts;
export function pseudoTexts(texts: unknown): unknown {
  if (typeof texts === 'string') return pseudoText(texts);
  if (Array.isArray(texts))
    return texts.map((each) => pseudoTexts<unknown>(each));
  return typeof texts === 'object' && texts !== null
    ? Object.fromEntries(
        Object.entries(texts).map(([key, value]) => [key, pseudoTexts(value)]),
      )
    : texts;
}
