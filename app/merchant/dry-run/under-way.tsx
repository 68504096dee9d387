import {Button, buttonClass} from '~/ui/button';
import {PostForm} from '~/ui/post-form';
import {useIsSubmitting} from '~/ui/use-is-submitting';
import type {DryRunTexts} from './dry-run-texts.server';
import type {DryRunView} from './dry-run-view';

/** How far a dry run is. Without a script the page is loaded again every few seconds. */
export function UnderWay({
  view: {token, startedBy, sentence, progress},
  texts,
}: {
  view: Extract<DryRunView, {kind: 'under-way'}>;
  texts: DryRunTexts;
}) {
  const isSubmitting = useIsSubmitting();
  return (
    <div className="grid gap-6">
      <noscript>
        <meta httpEquiv="refresh" content="3" />
      </noscript>
      <div className="grid gap-2">
        <progress
          className="h-3 w-full accent-spot"
          aria-label={texts.progress}
          {...(progress ?? {})}
        />
        <p role="status" className="tabular-nums">
          {sentence}
        </p>
      </div>
      <p className="text-ink-soft wrap-anywhere">
        {startedBy} {texts.workingLead}
      </p>
      <PostForm token={token} action="?">
        <p className="button-row">
          <Button
            variant="secondary"
            name="intent"
            value="cancel"
            pending={isSubmitting}
          >
            {isSubmitting ? texts.cancelling : texts.cancel}
          </Button>
          <a href="?" className={buttonClass('quiet')}>
            {texts.look}
          </a>
        </p>
      </PostForm>
    </div>
  );
}
