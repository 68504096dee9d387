import type {Difference} from './differences.server';
import type {QuestionView} from './field-view';

/** Something that the page says at its top. */
export interface PolicyNotice {
  readonly kind: 'success' | 'caution' | 'refusal';
  readonly title: string | null;
  readonly sentences: readonly string[];
  /** What somebody else has changed meanwhile. */
  readonly changes: readonly Difference[];
}

/** What every form of the editor sends along. */
export interface PolicyFormState {
  readonly token: string;
  readonly digest: string;
  readonly base: string;
}

/** What holds now, as it would stand in the form. */
export interface RulesInBoxes {
  readonly boxes: readonly (readonly [string, string])[];
  /** What the names of all of them begin with. */
  readonly root: string;
}

/** Everything that /merchant/policy can say. */
export type PolicyPageView = {
  readonly title: string;
  readonly notice: PolicyNotice | null;
} & (
  | {
      readonly kind: 'edit';
      readonly form: PolicyFormState;
      /** What holds now, in sentences; null where Shopify did not say. */
      readonly now: {
        readonly sentences: readonly string[];
        readonly since: string;
      } | null;
      readonly questions: readonly QuestionView[];
      /** Null where nothing holds that could be read. */
      readonly holds: RulesInBoxes | null;
    }
  | {
      readonly kind: 'review';
      readonly form: PolicyFormState;
      readonly lead: string;
      readonly differences: readonly Difference[];
      /** What will hold, in sentences. */
      readonly then: readonly string[];
      /** All that was filled in, for the form to carry. */
      readonly values: readonly (readonly [string, string])[];
    }
  | {readonly kind: 'unreadable'; readonly raw: string}
  | {readonly kind: 'unreachable'}
);
