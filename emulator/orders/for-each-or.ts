import {EmulatorRefusal} from './refusal';

/**
 * Does something with each item that is meant.
 * @throws EmulatorRefusal with this message where there is none
 */
export function forEachOr<Item>(
  items: readonly Item[],
  isMeant: (item: Item) => boolean,
  act: (item: Item) => void,
  refusal: string,
): void {
  const meant = items.filter(isMeant);
  if (meant.length === 0) throw new EmulatorRefusal(refusal);
  for (const item of meant) act(item);
}
