// Apart from cancel-form.ts, because the browser needs this and no schema.
import type {
  CancelForm,
  CancelFormErrors,
  CancelFormNotice,
} from './cancel-form';
import type {PartPreviewView} from './part-view.server';

/** What a form comes back with when nothing came of it. */
export interface FormAgain {
  readonly values: CancelForm;
  readonly errors: CancelFormErrors | null;
  readonly notice: CancelFormNotice | null;
  /** Null where the page's own is still good. */
  readonly token: string | null;
  readonly isUnavailable: boolean;
  /** What the chosen part would come to, where that was asked. */
  readonly preview: PartPreviewView | null;
}

/** As `formAgain`, for what has nothing to do with what was filled in. */
export const refusedForm = (
  values: CancelForm,
  {
    why,
    token,
  }: {
    readonly why: 'too-many' | 'stale' | 'unavailable';
    readonly token: string | null;
  },
): FormAgain =>
  formAgain(
    values,
    why === 'unavailable' ? {isUnavailable: true} : {notice: why, token},
  );

export const formAgain = (
  values: CancelForm,
  why: Partial<FormAgain>,
): FormAgain => ({
  values,
  errors: null,
  notice: null,
  token: null,
  isUnavailable: false,
  preview: null,
  ...why,
});
