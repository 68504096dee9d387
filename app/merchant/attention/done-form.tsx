import {useNavigation} from '@remix-run/react';
import {Button} from '~/ui/button';
import {PostForm} from '~/ui/post-form';
import type {AttentionTexts} from './attention-texts.server';

interface Props {
  readonly token: string;
  readonly intent: 'done' | 'settle';
  /** What it is about, by the names of the form's fields. */
  readonly about: Readonly<Record<string, string>>;
  /** What the button is called for who can't see what it stands beside. */
  readonly label: string;
  readonly texts: AttentionTexts;
}

/** The button that takes something from the list. */
export function DoneForm({token, intent, about, label, texts}: Props) {
  const sent = useNavigation().formData;
  const fields = Object.entries(about);
  const isPending =
    sent !== undefined &&
    fields.every(([name, value]) => sent.get(name) === value);
  return (
    <PostForm token={token} className="mt-1">
      {fields.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button
        variant="secondary"
        name="intent"
        value={intent}
        aria-label={label}
        pending={isPending}
      >
        {isPending ? texts.doing : texts.done}
      </Button>
    </PostForm>
  );
}
