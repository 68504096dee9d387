import {Form} from '@remix-run/react';
import type {ReactNode} from 'react';
import {localePath} from '~/i18n/locale';
import {useLocale} from '~/ui/use-locale';

/** What is round the pages of an order that a link has opened: which it is, until when, and the way to close it. */
export function GuestFrame({
  texts,
  children,
}: {
  texts: {readonly opened: string; readonly close: string};
  children: ReactNode;
}) {
  const locale = useLocale();
  return (
    <div className="page">
      <div className="flex min-h-12 flex-wrap items-center justify-between gap-x-8 border-b border-rule py-2 print:hidden">
        <p className="min-w-0 text-[0.9375rem] text-ink-soft">{texts.opened}</p>
        <Form
          method="post"
          action={localePath(locale, '/orders/close')}
          reloadDocument
        >
          <button type="submit" className="button button-quiet">
            {texts.close}
          </button>
        </Form>
      </div>
      <div className="pb-20">{children}</div>
    </div>
  );
}
