import type {ComponentProps, ReactNode} from 'react';
import {Notice} from '~/ui/notice';
import {PageHeading} from '~/ui/page-heading';
import {useFocusOnChange} from '~/ui/use-focus-on-change';
import type {
  CancelForm,
  CancelFormErrors,
  CancelFormNotice,
} from './cancel-form';
import {CancelFields} from './cancel-fields';
import {
  Cancelled,
  InProgress,
  PartDone,
  Refused,
  Unanswered,
} from './cancel-outcome';
import type {CancelTexts} from './cancel-texts.server';
import type {CancellationView} from './cancellation-view.server';
import type {PartDoneView, PartPreviewView} from './part-view.server';
import {RetryFields} from './retry-fields';
import {Askable, Requested} from './requests/request-page';

export interface CancelPageProps {
  /** `unanswered`: Shopify did not say what is true of the order. `unavailable`: nor what came of the form. */
  view:
    | CancellationView
    | PartDoneView
    | {readonly kind: 'unanswered' | 'unavailable'};
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
  preview: PartPreviewView | null;
}

/** Everything that /account/orders/…/cancel can say. */
export function CancelPage(props: CancelPageProps) {
  const {view, texts} = props;
  const headingRef = useFocusOnChange(view.kind);
  return (
    <>
      <PageHeading title={titleOf(view, texts)} headingRef={headingRef}>
        {view.kind === 'open' && <p>{view.deadline}</p>}
      </PageHeading>
      <Body {...props} />
    </>
  );
}

function titleOf(view: CancelPageProps['view'], texts: CancelTexts): string {
  if ('title' in view) return view.title;
  return {
    open: texts.pageTitle,
    askable: texts.request.title,
    requested: texts.request.sentTitle,
    cancelled: texts.cancelledTitle,
    'part-done': texts.part.doneTitle,
    'part-open': texts.refusedTitle,
    refused: texts.refusedTitle,
    unanswered: texts.unavailableTitle,
    unavailable: texts.unavailableTitle,
  }[view.kind];
}

function Body(props: CancelPageProps) {
  const {view, texts, orderPath, orderAgain, values, token, notice} = props;
  const {requestToken, errors, preview} = props;
  const common = {texts, orderPath};
  const form = {...common, values, token, notice};
  if ('title' in view) return <InProgress {...common} view={view} />;
  switch (view.kind) {
    case 'open':
    case 'part-open':
      return <FormWithReason {...form} {...{view, errors, preview}} />;
    case 'part-done':
      return <PartDone {...common} view={view} />;
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
    case 'cancelled':
      return <Cancelled {...common} view={view} orderAgain={orderAgain} />;
    case 'refused':
      return <Refused {...common} view={view} orderAgain={orderAgain} />;
  }
}

/** The form; before it, where only some of the order can be cancelled, why. */
function FormWithReason(props: ComponentProps<typeof CancelFields>) {
  const {view, texts} = props;
  if (view.kind === 'open') return <CancelFields {...props} />;
  return (
    <>
      <Notice
        kind="refusal"
        data-decision-code={view.code}
        className="max-w-prose"
      >
        <p>{view.text}</p>
      </Notice>
      <h2 className="mt-10 mb-2 text-xl">{texts.part.onlyTitle}</h2>
      <p className="mb-8">{view.deadline}</p>
      <CancelFields {...props} />
    </>
  );
}
