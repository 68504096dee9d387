import type {Order} from '../state/orders';
import type {World} from '../state/world';
import {touchOrder} from './touch-order';

/** Shopify's limits. */
const LONGEST_TAG = 40;
const MOST_TAGS = 250;

interface Tagged {
  tags: string[];
}

/** Adds tags that are not there yet, whatever their case. */
export function addTags(owner: Tagged, tags: readonly string[]): void {
  for (const tag of tags) {
    if (!owner.tags.some((each) => isSameTag(each, tag))) owner.tags.push(tag);
  }
}

/** Removes tags, whatever their case. */
export function removeTags(owner: Tagged, tags: readonly string[]): void {
  owner.tags = owner.tags.filter(
    (each) => !tags.some((tag) => isSameTag(each, tag)),
  );
}

/** As `addTags`; an order that had none of them is changed by it. */
export const addOrderTags = (
  world: World,
  order: Order,
  tags: readonly string[],
): void => changeTags(world, order, () => addTags(order, tags));

/** As `removeTags`; an order that had any of them is changed by it. */
export const removeOrderTags = (
  world: World,
  order: Order,
  tags: readonly string[],
): void => changeTags(world, order, () => removeTags(order, tags));

function changeTags(world: World, order: Order, change: () => void): void {
  const before = order.tags.length;
  change();
  if (order.tags.length !== before) touchOrder(world, order);
}

/** Why Shopify would not take these tags in addition to those there are; null if it would. */
export function tagProblem(
  existing: readonly string[],
  tags: readonly string[],
): string | null {
  const tooLong = tags.find((tag) => tag.length > LONGEST_TAG);
  if (tooLong !== undefined) {
    return `Tag ${tooLong} is too long (maximum is ${LONGEST_TAG} characters)`;
  }
  return existing.length + tags.length > MOST_TAGS
    ? `Too many tags (maximum is ${MOST_TAGS})`
    : null;
}

/** Tags as they are written by hand: each may hold several, separated by commas. */
export const splitTags = (tags: readonly string[]): string[] =>
  tags
    .flatMap((tag) => tag.split(','))
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');

const isSameTag = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
