import {localePath} from '~/i18n/locale';
import {Button} from '~/ui/button';
import {useLocale} from '~/ui/use-locale';
import {PostForm} from '~/ui/post-form';
import {useIsSubmitting} from '~/ui/use-is-submitting';
import type {CancelTexts} from '../cancel-texts.server';

interface TakeBackFormProps {
  /** Path of the order page, without a locale. */
  orderPath: string;
  /** Shows that the page was made for this session. */
  token: string;
  texts: Pick<CancelTexts['request'], 'takeBack' | 'takingBack'>;
}

/** One button: the request is taken back, and the order goes on. */
export function TakeBackForm({orderPath, token, texts}: TakeBackFormProps) {
  const locale = useLocale();
  const isSubmitting = useIsSubmitting();
  return (
    <PostForm action={localePath(locale, `${orderPath}/request`)} token={token}>
      <input type="hidden" name="intent" value="take-back" />
      <Button variant="secondary" pending={isSubmitting}>
        {isSubmitting ? texts.takingBack : texts.takeBack}
      </Button>
    </PostForm>
  );
}
