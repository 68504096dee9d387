import {Form, useNavigation} from '@remix-run/react';
import {Button, ButtonLink} from '~/ui/button';
import {DifferenceList} from './difference-list';
import {PolicyFormFields, Sentences} from './policy-editor';
import type {PolicyPageView} from './policy-page-view';
import type {PolicyTexts} from './policy-texts.server';

/** The step before saving: what becomes different. */
export function PolicyReview({
  view,
  texts,
}: {
  view: Extract<PolicyPageView, {kind: 'review'}>;
  texts: PolicyTexts;
}) {
  const isSubmitting = useNavigation().formMethod === 'POST';
  return (
    <div className="grid max-w-[46rem] gap-10">
      <DifferenceList differences={view.differences} texts={texts} />
      <Sentences title={texts.thenTitle} sentences={view.then} />
      <Form
        method="post"
        action="?"
        onSubmit={(event) => {
          if (isSubmitting) event.preventDefault();
        }}
      >
        <PolicyFormFields form={view.form} />
        {view.values.map(([name, value]) => (
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
          <ButtonLink variant="quiet" to="/merchant/policy">
            {texts.leave}
          </ButtonLink>
        </p>
      </Form>
    </div>
  );
}
