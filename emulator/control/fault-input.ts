import * as v from 'valibot';
import type {Fault, FaultEffect} from '../state/faults';

const Milliseconds = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(0),
  v.maxValue(600_000),
);
const Switch = v.literal(true);

/** What can go wrong, by the name it is asked for under. */
const Effects = v.pipe(
  v.strictObject({
    status: v.optional(
      v.pipe(v.number(), v.integer(), v.minValue(200), v.maxValue(599)),
    ),
    delay: v.optional(Milliseconds),
    throttle: v.optional(Switch),
    dropBeforeCommit: v.optional(Switch),
    dropAfterCommit: v.optional(Switch),
    garbage: v.optional(Switch),
    jobFailure: v.optional(v.union([Switch, v.string()])),
    jobDelay: v.optional(Milliseconds),
  }),
  v.transform((given): FaultEffect[] => [
    ...(given.delay === undefined
      ? []
      : [{kind: 'delay' as const, milliseconds: given.delay}]),
    ...(given.status === undefined
      ? []
      : [{kind: 'status' as const, status: given.status}]),
    ...(['throttle', 'dropBeforeCommit', 'dropAfterCommit', 'garbage'] as const)
      .filter((kind) => given[kind])
      .map((kind) => ({kind})),
    ...(given.jobFailure === undefined
      ? []
      : [{kind: 'jobFailure' as const, message: messageOf(given.jobFailure)}]),
    ...(given.jobDelay === undefined
      ? []
      : [{kind: 'jobDelay' as const, milliseconds: given.jobDelay}]),
  ]),
  v.minLength(
    1,
    'A fault needs an effect: status, delay, throttle, dropBeforeCommit, dropAfterCommit, garbage, jobFailure or jobDelay',
  ),
);

const messageOf = (given: true | string): string =>
  given === true ? 'The cancellation failed.' : given;

/** Names of effects, however they are written: "drop after commit", "delay_ms". */
const EFFECT_NAMES: Readonly<
  Record<string, keyof v.InferInput<typeof Effects>>
> = {
  status: 'status',
  delay: 'delay',
  delayms: 'delay',
  delaymilliseconds: 'delay',
  throttle: 'throttle',
  throttled: 'throttle',
  dropbeforecommit: 'dropBeforeCommit',
  dropaftercommit: 'dropAfterCommit',
  garbage: 'garbage',
  jobfailure: 'jobFailure',
  jobdelay: 'jobDelay',
  jobdelayms: 'jobDelay',
  jobdelaymilliseconds: 'jobDelay',
};

const effectName = (written: string): string =>
  EFFECT_NAMES[written.toLowerCase().replace(/[^a-z]/g, '')] ?? written;

const UnknownRecord = v.record(v.string(), v.unknown());

/** `{kind: 'delay', milliseconds: 50}`, as the log writes faults, read as `{delay: 50}`. */
function unfoldKind({kind, ...rest}: Record<string, unknown>) {
  if (typeof kind !== 'string') return {kind, ...rest};
  const [value = true] = Object.values(rest);
  return {[kind]: value};
}

const EffectInput = v.pipe(
  v.union([
    v.pipe(
      v.string(),
      v.transform((name): Record<string, unknown> => ({[name]: true})),
    ),
    UnknownRecord,
  ]),
  v.transform((given) => ('kind' in given ? unfoldKind(given) : given)),
  v.transform((given) =>
    Object.fromEntries(
      Object.entries(given).map(([name, value]) => [effectName(name), value]),
    ),
  ),
  Effects,
);

const Matched = {
  api: v.picklist([
    'storefront',
    'customer',
    'admin',
    'login',
    'mail',
    'inbox',
  ]),
  operation: v.optional(v.nullable(v.pipe(v.string(), v.nonEmpty())), null),
  about: v.optional(v.pipe(v.string(), v.nonEmpty())),
  count: v.optional(
    v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000)),
    1,
  ),
};

/** One shape out of two: the effect beside `api` and `operation`, or `match` and `effect` apart. */
function nest(given: Record<string, unknown>): Record<string, unknown> {
  if ('match' in given || 'effect' in given) {
    const {match, ...rest} = given;
    return {...v.parse(v.optional(UnknownRecord, {}), match), ...rest};
  }
  const {api, operation, about, count, ...effect} = given;
  return {
    ...(api !== undefined && {api}),
    ...(operation !== undefined && {operation}),
    ...(about !== undefined && {about}),
    ...(count !== undefined && {count}),
    effect,
  };
}

/** A fault to inject, read from the control endpoint's body: one `Fault` for each effect named. */
export const FaultInput = v.pipe(
  UnknownRecord,
  v.rawTransform(({dataset, addIssue, NEVER}) => {
    try {
      return nest(dataset.value);
    } catch (error) {
      if (!(error instanceof v.ValiError)) throw error;
      addIssue({message: '"match" must be an object'});
      return NEVER;
    }
  }),
  v.strictObject({...Matched, effect: EffectInput}),
  v.transform(({api, operation, about, count, effect}): Fault[] =>
    effect.map((each) => ({
      api,
      operation,
      about,
      effect: each,
      remaining: count,
    })),
  ),
);
