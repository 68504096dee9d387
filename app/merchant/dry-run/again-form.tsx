import {Button} from '~/ui/button';
import {PostForm} from '~/ui/post-form';
import {SelectField} from '~/ui/select-field';
import {useIsSubmitting} from '~/ui/use-is-submitting';
import type {DryRunTexts} from './dry-run-texts.server';
import type {AgainView} from './dry-run-view';

/** The same rules over another period, or asked about at another moment. */
export function AgainForm({
  token,
  again,
  texts,
}: {
  token: string;
  again: AgainView;
  texts: DryRunTexts;
}) {
  const isSubmitting = useIsSubmitting();
  return (
    <section aria-labelledby="again">
      <h2 id="again" className="mb-4">
        {texts.againTitle}
      </h2>
      <PostForm token={token} action="?" className="grid max-w-[28rem] gap-6">
        <SelectField
          label={texts.days}
          name="days"
          defaultValue={again.days}
          options={texts.daysOptions}
        />
        <SelectField
          label={texts.askedAfter}
          name="askedAfter"
          defaultValue={again.askedAfter}
          options={texts.askedAfterOptions}
        />
        <p>
          <Button
            variant="secondary"
            name="intent"
            value="again"
            pending={isSubmitting}
          >
            {isSubmitting ? texts.starting : texts.again}
          </Button>
        </p>
      </PostForm>
    </section>
  );
}
