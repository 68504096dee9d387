import type {Random} from '../art/random';

/** A UUID of version 4 by lot. */
export function uuidOf(random: Random): string {
  const digits = (count: number) =>
    Array.from({length: count}, () => random.integer(0, 15).toString(16)).join(
      '',
    );
  const variant = random.pick(['8', '9', 'a', 'b']);
  return `${digits(8)}-${digits(4)}-4${digits(3)}-${variant}${digits(3)}-${digits(12)}`;
}
