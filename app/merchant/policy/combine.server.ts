import {type Policy, PolicySchema} from '~/cancellation/policy';
import * as v from 'valibot';
import {changedSettings, settingOf} from './differences.server';
import type {Field} from './field';

/** Two people's changes to the same policy. */
export interface Combined {
  /** With both people's changes; where both have changed the same setting, with mine. */
  readonly policy: Policy;
  /** Settings that both have changed, and to something else. */
  readonly clashes: readonly string[];
}

/**
 * Lays my changes over what somebody else has saved meanwhile.
 * @param base what I began with
 * @param mine what I want to save
 * @param theirs what holds now
 */
export function combine(
  policyField: Field,
  base: Policy,
  mine: Policy,
  theirs: Policy,
): Combined {
  const keysOf = (before: Policy, after: Policy) =>
    changedSettings(policyField, before, after).map(({key}) => key);
  const changedByMe = keysOf(base, mine);
  const changedByThem = new Set(keysOf(base, theirs));
  const different = new Set(keysOf(mine, theirs));
  return {
    policy: v.parse(PolicySchema, {
      ...theirs,
      ...Object.fromEntries(
        changedByMe.map((key) => [key, settingOf(mine, key)]),
      ),
    }),
    clashes: changedByMe.filter(
      (key) => changedByThem.has(key) && different.has(key),
    ),
  };
}
