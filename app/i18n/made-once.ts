/**
 * Remembers what was made of the same arguments. For formats of `Intl`, which take a hundred times as long to make as to use.
 * There are as many as there are locales, currencies and time zones of one shop.
 */
export function madeOnce<Args extends readonly (string | number)[], Made>(
  make: (...args: Args) => Made,
): (...args: Args) => Made {
  const made = new Map<string, Made>();
  return (...args) => {
    const key = args.join(' ');
    const found = made.get(key) ?? make(...args);
    made.set(key, found);
    return found;
  };
}
