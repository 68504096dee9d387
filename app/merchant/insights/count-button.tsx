import {Button} from '~/ui/button';
import {PostForm} from '~/ui/post-form';
import {useIsSubmitting} from '~/ui/use-is-submitting';
import type {InsightsFrame} from './insights-page-view';

interface CountButtonProps {
  frame: InsightsFrame;
  intent: 'count' | 'stop';
  label: string;
  /** What it says once it is pressed. */
  busy: string;
  variant?: 'primary' | 'secondary';
}

/** Begins to count, or stops it. */
export function CountButton({
  frame: {token, days},
  intent,
  label,
  busy,
  variant = 'primary',
}: CountButtonProps) {
  const isSubmitting = useIsSubmitting();
  return (
    <PostForm token={token} className="print:hidden">
      <input type="hidden" name="days" value={days} />
      <Button
        name="intent"
        value={intent}
        variant={variant}
        pending={isSubmitting}
      >
        {isSubmitting ? busy : label}
      </Button>
    </PostForm>
  );
}
