import {useFetcher} from '@remix-run/react';
import {localePath} from '~/i18n/locale';
import {Button} from '~/ui/button';
import {TextArea} from '~/ui/field';
import {useLocale} from '~/ui/use-locale';
import type {CartOutcome} from './cart-mutation.server';

export interface CartNoteTexts {
  readonly note: string;
  readonly noteHint: string;
  readonly saveNote: string;
}

interface CartNoteProps {
  /** What is written already; null where Shopify does not say. */
  note: string | null;
  texts: CartNoteTexts;
  outcome: CartOutcome | undefined;
}

/** What the buyer wants to tell the shop. Where Shopify does not answer, it is here only for what was written. */
export function CartNote({note, texts, outcome}: CartNoteProps) {
  const fetcher = useFetcher<CartOutcome>({key: 'cart-note'});
  const last = fetcher.data ?? outcome;
  const said = last?.messages.find(({target}) => target === 'note');
  const text = fetcher.state === 'idle' ? said?.text : undefined;
  const typed = said ? (last?.typed ?? null) : null;
  if (note === null && typed === null) return null;
  return (
    <fetcher.Form
      method="post"
      action={localePath(useLocale(), '/cart')}
      className="grid justify-items-start gap-2"
    >
      <div className="w-full">
        <TextArea
          label={texts.note}
          hint={texts.noteHint}
          name="note"
          maxLength={5000}
          defaultValue={typed ?? note ?? ''}
          error={last?.isDone ? undefined : text}
        />
      </div>
      <div className="button-row">
        <Button
          variant="secondary"
          name="intent"
          value="note"
          pending={fetcher.state !== 'idle'}
        >
          {texts.saveNote}
        </Button>
        <p role="status" className="field-hint">
          {last?.isDone && text}
        </p>
      </div>
    </fetcher.Form>
  );
}
