import type {ReactNode} from 'react';
import {localePath} from '~/i18n/locale';
import {Button, ButtonLink} from '~/ui/button';
import {PostForm} from '~/ui/post-form';
import {useLocale} from '~/ui/use-locale';
import {useIsSubmitting} from '~/ui/use-is-submitting';
import {DifferenceList} from './difference-list';
import {PolicyFormBase, Sentences} from './policy-editor';
import type {PolicyFormState, PolicyPageView} from './policy-page-view';
import type {PolicyTexts} from './policy-texts.server';

/** The step before saving: what becomes different. */
export function PolicyReview({
  view,
  texts,
}: {
  view: Extract<PolicyPageView, {kind: 'review'}>;
  texts: PolicyTexts;
}) {
  const locale = useLocale();
  return (
    <div className="grid max-w-[46rem] gap-10">
      <DifferenceList differences={view.differences} texts={texts} />
      <Sentences title={texts.thenTitle} sentences={view.then} />
      <ReviewedRules form={view.form} values={view.values} texts={texts}>
        <Button
          variant="secondary"
          name="intent"
          value="try"
          formAction={localePath(locale, '/merchant/dry-run')}
        >
          {texts.tryOnPastOrders}
        </Button>
        <ButtonLink variant="quiet" to="/merchant/policy">
          {texts.leave}
        </ButtonLink>
      </ReviewedRules>
    </div>
  );
}

/** Rules that have been looked at, to be saved or edited further. */
export function ReviewedRules({
  form,
  values,
  texts,
  children,
}: {
  form: PolicyFormState;
  /** All that was filled in, by name. */
  values: readonly (readonly [string, string])[];
  texts: Pick<PolicyTexts, 'save' | 'saving' | 'goOnEditing'>;
  /** Further buttons. */
  children?: ReactNode;
}) {
  const locale = useLocale();
  const isSubmitting = useIsSubmitting();
  return (
    <PostForm
      token={form.token}
      action={localePath(locale, '/merchant/policy')}
    >
      <PolicyFormBase form={form} />
      {values.map(([name, value]) => (
        // A text box keeps its line ends; a hidden field may lose them.
        <textarea key={name} hidden readOnly name={name} value={value} />
      ))}
      <p className="button-row">
        <Button name="intent" value="save" pending={isSubmitting}>
          {isSubmitting ? texts.saving : texts.save}
        </Button>
        <Button variant="secondary" name="intent" value="edit">
          {texts.goOnEditing}
        </Button>
        {children}
      </p>
    </PostForm>
  );
}
