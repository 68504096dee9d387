import {type ReactNode, useEffect, useRef} from 'react';
import {PageHeading} from '~/ui/page-heading';
import type {
  CancelForm,
  CancelFormErrors,
  CancelFormNotice,
} from './cancel-form';
import {CancelFields, RetryFields} from './cancel-fields';
import {Cancelled, InProgress, Refused, Unanswered} from './cancel-outcome';
import type {CancelTexts} from './cancel-texts.server';
import type {CancellationView} from './cancellation-view.server';
import {Askable, Requested} from './requests/request-page';

export interface CancelPageProps {
  /** `unanswered`: Shopify did not say what is true of the order. `unavailable`: nor what came of the form. */
  view: CancellationView | {readonly kind: 'unanswered' | 'unavailable'};
  texts: CancelTexts;
  /** Path of the order page, without a locale. */
  orderPath: string;
  /** The way to have the same once more, for an order that is cancelled. */
  orderAgain: ReactNode;
  /** What the customer has typed before. */
  values: CancelForm;
  /** What the form must send for this session to be believed. */
  token: string;
  /** As `token`, for the forms about a request. */
  requestToken: string;
  notice: CancelFormNotice | null;
  errors: CancelFormErrors | null;
}

/** Everything that /account/orders/…/cancel can say. */
export function CancelPage(props: CancelPageProps) {
  const {view, texts} = props;
  const headings = {
    open: texts.pageTitle,
    askable: texts.request.title,
    requested: texts.request.sentTitle,
    'in-progress': texts.inProgressTitle,
    'warehouse-asked': texts.warehouseAskedTitle,
    changing: texts.changingTitle,
    cancelled: texts.cancelledTitle,
    refused: texts.refusedTitle,
    unanswered: texts.unavailableTitle,
    unavailable: texts.unavailableTitle,
  };
  const headingRef = useFocusOnChange(view.kind);
  return (
    <>
      <PageHeading title={headings[view.kind]} headingRef={headingRef}>
        {view.kind === 'open' && <p>{view.deadline}</p>}
      </PageHeading>
      <Body {...props} />
    </>
  );
}

function Body(props: CancelPageProps) {
  const {
    view,
    texts,
    orderPath,
    orderAgain,
    values,
    token,
    requestToken,
    notice,
    errors,
  } = props;
  const common = {texts, orderPath};
  const form = {...common, values, token, notice};
  switch (view.kind) {
    case 'open':
      return <CancelFields {...form} view={view} errors={errors} />;
    case 'askable':
      return (
        <Askable {...form} token={requestToken} view={view} errors={errors} />
      );
    case 'requested':
      return <Requested {...form} token={requestToken} view={view} />;
    case 'unanswered':
      return <Unanswered {...common} />;
    case 'unavailable':
      return <RetryFields {...form} />;
    case 'in-progress':
    case 'warehouse-asked':
    case 'changing':
      return <InProgress {...common} view={view} />;
    case 'cancelled':
      return <Cancelled {...common} view={view} orderAgain={orderAgain} />;
    case 'refused':
      return <Refused {...common} view={view} orderAgain={orderAgain} />;
  }
}

/** Moves the focus to the heading when the page's answer has changed under the customer. */
function useFocusOnChange(kind: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const last = useRef(kind);
  useEffect(() => {
    if (last.current !== kind) heading.current?.focus();
    last.current = kind;
  }, [kind]);
  return heading;
}
