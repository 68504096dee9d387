import {type FetcherWithComponents, useFetcher} from '@remix-run/react';
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
  const last = saidOf(fetcher.data ?? outcome);
  const written = last?.typed ?? note;
  return written === null ? null : (
    <NoteForm
      form={fetcher}
      written={written}
      texts={texts}
      said={fetcher.state === 'idle' ? last : null}
    />
  );
}

interface Said {
  readonly text: string;
  readonly isDone: boolean;
  readonly typed: string | null;
}

function saidOf(outcome: CartOutcome | undefined): Said | null {
  const message = outcome?.messages.find(({target}) => target === 'note');
  return outcome && message ? {...outcome, text: message.text} : null;
}

function NoteForm({
  form,
  written,
  texts,
  said,
}: {
  form: FetcherWithComponents<CartOutcome>;
  written: string;
  texts: CartNoteTexts;
  said: Said | null;
}) {
  const action = localePath(useLocale(), '/cart');
  return (
    <form.Form
      method="post"
      action={action}
      className="grid justify-items-start gap-2"
    >
      <div className="w-full">
        <TextArea
          label={texts.note}
          hint={texts.noteHint}
          name="note"
          maxLength={5000}
          defaultValue={written}
          error={said?.isDone === false ? said.text : undefined}
        />
      </div>
      <div className="button-row">
        <Button
          variant="secondary"
          name="intent"
          value="note"
          pending={form.state !== 'idle'}
        >
          {texts.saveNote}
        </Button>
        <p role="status" className="field-hint">
          {said?.isDone && said.text}
        </p>
      </div>
    </form.Form>
  );
}
