import {Button, ButtonLink} from '~/ui/button';
import {Notice} from '~/ui/notice';
import {PageHeading} from '~/ui/page-heading';
import {PostForm} from '~/ui/post-form';
import {useIsSubmitting} from '~/ui/use-is-submitting';
import type {OpenLinkProblem, OpenLinkTexts} from './guest-texts.server';

/**
 * Where the link in the e-mail leads. It asks for one press more, because mail programs open links by themselves to see
 * whether they are safe.
 */
export function OpenLinkPage({
  texts,
  token,
  problem,
}: {
  texts: OpenLinkTexts;
  token: string;
  problem: OpenLinkProblem | null;
}) {
  const isSubmitting = useIsSubmitting();
  if (problem === 'gone') {
    return (
      <div className="page pb-20">
        <PageHeading title={texts.goneTitle}>
          <p role="status">{texts.goneText}</p>
        </PageHeading>
        <ButtonLink to="/orders/find">{texts.newLink}</ButtonLink>
      </div>
    );
  }
  return (
    <div className="page pb-20">
      <PageHeading title={texts.title}>
        <p>{texts.text}</p>
      </PageHeading>
      <PostForm
        className="grid max-w-prose justify-items-start gap-6"
        token={token}
      >
        {problem && (
          <Notice kind="caution" role="status">
            {texts.problems[problem]}
          </Notice>
        )}
        <Button pending={isSubmitting}>
          {isSubmitting ? texts.opening : texts.button}
        </Button>
      </PostForm>
    </div>
  );
}
