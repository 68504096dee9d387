import {useNavigation} from '@remix-run/react';
import {localePath} from '~/i18n/locale';
import {Button} from '~/ui/button';
import {useLocale} from '~/ui/use-locale';
import {PostForm} from '~/ui/post-form';
import type {OrderAgainTexts} from './order-again-texts.server';

interface OrderAgainFormProps {
  /** Path of the order page, without a locale. */
  orderPath: string;
  /** Shows that the page was made for this session. */
  token: string;
  texts: OrderAgainTexts;
  /** Says that another size can be had instead: to somebody who has just cancelled. */
  offersSwap?: boolean;
}

/** One button: the same lines into the cart. */
export function OrderAgainForm({
  orderPath,
  token,
  texts,
  offersSwap = false,
}: OrderAgainFormProps) {
  const locale = useLocale();
  const isSubmitting = useNavigation().formMethod === 'POST';
  return (
    <PostForm
      action={localePath(locale, orderPath)}
      className="grid basis-full justify-items-start gap-4"
      token={token}
    >
      {offersSwap && <p>{texts.swap}</p>}
      <Button variant="secondary" pending={isSubmitting}>
        {isSubmitting ? texts.submitting : texts.submit}
      </Button>
    </PostForm>
  );
}
