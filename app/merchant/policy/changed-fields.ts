/** What stands in the boxes of a form, by their names. */
export type Boxes = ReadonlyMap<string, string>;

/** In how many boxes something else stands than what holds now. A box that is not there is an empty one. */
export const changedFields = (boxes: Boxes, holds: Boxes): number =>
  [...new Set([...boxes.keys(), ...holds.keys()])].filter(
    (name) => (boxes.get(name) ?? '') !== (holds.get(name) ?? ''),
  ).length;
