import {useLocation} from '@remix-run/react';
import {fill, type Messages} from '~/i18n/messages';
import {buttonClass} from './button';
import {PageHeading} from './page-heading';

interface ErrorPageProps {
  status: number;
  messages: Messages['errors'];
  requestId: string | undefined;
  homePath: string;
}

/** What the visitor sees in place of a page: nothing there, not readable, or not available right now. */
export function ErrorPage({
  status,
  messages,
  requestId,
  homePath,
}: ErrorPageProps) {
  const {pathname, search} = useLocation();
  const {title, text, retry} = describe(status, messages);
  return (
    <div className="page error-page">
      <PageHeading title={title} eyebrow={retry ? undefined : status}>
        <p>{text}</p>
      </PageHeading>
      <p className="button-row">
        {/* Whole documents: what failed may have been the script itself. */}
        {retry && (
          <a className={buttonClass('primary')} href={`${pathname}${search}`}>
            {messages.tryAgain}
          </a>
        )}
        <a
          className={buttonClass(retry ? 'secondary' : 'primary')}
          href={homePath === '' ? '/' : homePath}
        >
          {messages.notFoundNext}
        </a>
      </p>
      {retry && requestId && (
        <p className="reference">{fill(messages.reference, {requestId})}</p>
      )}
    </div>
  );
}

/** The title of that page, for the browser's own. */
export function errorTitle(
  status: number,
  messages: Messages['errors'],
): string {
  return describe(status, messages).title;
}

function describe(status: number, messages: Messages['errors']) {
  if (status === 404) {
    return {
      title: messages.notFoundTitle,
      text: messages.notFoundText,
      retry: false,
    };
  }
  if (status >= 400 && status < 500) {
    return {
      title: messages.badRequestTitle,
      text: messages.badRequestText,
      retry: false,
    };
  }
  return {
    title: messages.unavailableTitle,
    text: messages.unavailableText,
    retry: true,
  };
}
