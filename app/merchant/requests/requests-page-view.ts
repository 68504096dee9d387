import type {NoticeKind} from '~/ui/notice';
import type {Answer} from '~/cancellation/requests/answer-request.server';

/** An order, and where Shopify's admin shows it. */
export interface OrderLink {
  readonly name: string;
  readonly href: string;
}

/** A request as every form of the page sends it along. */
export interface ShownRequest {
  /** Numeric part of the order's id. */
  readonly orderNumber: string;
  readonly orderName: string;
  readonly requestId: string;
}

/** A request that waits, in sentences. */
export interface RequestRow extends ShownRequest {
  readonly link: OrderLink;
  readonly openLabel: string;
  readonly waits: string;
  readonly why: string;
  readonly reason: string;
  /** Null where the customer wrote nothing. */
  readonly comment: string | null;
  readonly refund: readonly string[];
  /** What keeps a yes from being carried out; null for nothing. */
  readonly hindrance: string | null;
  readonly approveLabel: string;
  readonly declineLabel: string;
}

export interface AnsweredRow {
  readonly link: OrderLink;
  readonly isYes: boolean;
  readonly byline: string;
  readonly message: string | null;
  /** What the shop should know of a yes; null for nothing. */
  readonly remark: string | null;
}

/** What the page is when it is opened. */
export type QueueView =
  | {
      readonly kind: 'queue';
      readonly title: string;
      readonly lead: string;
      readonly remarks: readonly string[];
      readonly rows: readonly RequestRow[];
      readonly answered: readonly AnsweredRow[];
      /** Queries of the neighbouring pages; null where there is none. */
      readonly previous: string | null;
      readonly next: string | null;
    }
  | {readonly kind: 'unreachable'; readonly title: string};

/** What came of a press, at the top of the page. */
export interface Summary {
  readonly kind: NoticeKind;
  readonly title: string | null;
  readonly lines: readonly string[];
}

/** What the page becomes when one of its buttons was pressed. */
export type RequestsAnswer =
  | {
      /** The list again. */
      readonly kind: 'queue';
      readonly summary: Summary | null;
      /** Numbers of the orders that are ticked. */
      readonly ticked: readonly string[];
      /** What was written already. */
      readonly message: string;
    }
  | {
      /** The step before anything happens. */
      readonly kind: 'review';
      readonly answer: Answer['kind'];
      readonly title: string;
      readonly lead: string;
      readonly summary: Summary | null;
      readonly rows: readonly RequestRow[];
      readonly messageLabel: string;
      readonly message: string;
      readonly messageError: string | null;
      readonly confirm: string;
    }
  | {
      /** All or some of it was not done, and can be sent again. */
      readonly kind: 'again';
      readonly title: string;
      readonly summary: Summary;
      readonly shown: readonly ShownRequest[];
      readonly messageLabel: string;
      readonly message: string;
      /** What the button asks for, once more. */
      readonly intent: string;
      readonly confirm: string;
    };
