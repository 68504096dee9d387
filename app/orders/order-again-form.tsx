import {localePath} from '~/i18n/locale';
import {Button} from '~/ui/button';
import {Notice} from '~/ui/notice';
import {useLocale} from '~/ui/use-locale';
import {PostForm} from '~/ui/post-form';
import {useIsSubmitting} from '~/ui/use-is-submitting';
import type {
  OrderAgainProblem,
  OrderAgainTexts,
} from './order-again-texts.server';

interface OrderAgainFormProps {
  /** Path of the order page, without a locale. */
  orderPath: string;
  /** What the form carries, as `orderAgainFields` makes it. */
  fields: {readonly page: string; readonly token: string};
  texts: OrderAgainTexts;
  /** Says that another size can be had instead: to somebody who has just cancelled. */
  offersSwap?: boolean;
}

/** One button: the same lines into the cart. */
export function OrderAgainForm({
  orderPath,
  fields: {page, token},
  texts,
  offersSwap = false,
}: OrderAgainFormProps) {
  const locale = useLocale();
  const isSubmitting = useIsSubmitting();
  return (
    <PostForm
      action={localePath(locale, orderPath)}
      className="grid basis-full justify-items-start gap-4"
      token={token}
    >
      <input type="hidden" name="page" value={page} />
      {offersSwap && <p>{texts.swap}</p>}
      <Button variant="secondary" pending={isSubmitting}>
        {isSubmitting ? texts.submitting : texts.submit}
      </Button>
    </PostForm>
  );
}

/** Why nothing was put into the cart, above the page that the form was sent from. */
export function OrderAgainRefused({
  problem,
  texts,
}: {
  problem: OrderAgainProblem;
  texts: OrderAgainTexts;
}) {
  return (
    <Notice kind="caution" role="status" className="mb-6 max-w-prose">
      <p>{texts.problems[problem]}</p>
    </Notice>
  );
}
