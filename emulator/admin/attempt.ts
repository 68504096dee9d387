import {EmulatorRefusal} from '../orders/refusal';

/** What the engine made, or its refusal as a user error on this field. */
export function attempt<Result>(
  field: string[],
  act: () => Result,
): {
  readonly result: Result | null;
  readonly userErrors: {field: string[]; message: string}[];
} {
  try {
    return {result: act(), userErrors: []};
  } catch (error) {
    if (!(error instanceof EmulatorRefusal)) throw error;
    return {result: null, userErrors: [{field, message: error.message}]};
  }
}
