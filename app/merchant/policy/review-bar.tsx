import {Button} from '~/ui/button';
import type {PolicyTexts} from './policy-texts.server';

interface Props {
  /** How many boxes were changed; null where that is not known. */
  readonly count: number | null;
  readonly isPending: boolean;
  readonly texts: PolicyTexts;
}

/** The form's button, at the lower edge of the window as long as the form is longer. */
export function ReviewBar({count, isPending, texts}: Props) {
  return (
    <div className="review-bar">
      <Button name="intent" value="review" pending={isPending}>
        {isPending ? texts.reviewing : texts.review}
      </Button>
      {count !== null && <p>{countWords(count, texts)}</p>}
    </div>
  );
}

function countWords(count: number, texts: PolicyTexts): string {
  if (count === 0) return texts.changedNone;
  return count === 1
    ? texts.changedOne
    : texts.changedMany.replace('{count}', String(count));
}
