import {useNavigation} from '@remix-run/react';
import {Button, ButtonLink, buttonClass} from '~/ui/button';
import {Notice, type NoticeKind} from '~/ui/notice';
import {PageHeading} from '~/ui/page-heading';
import {PageLinks} from '~/ui/page-links';
import {PostForm} from '~/ui/post-form';
import type {AttentionTexts} from './attention-texts.server';
import type {
  AttendedOrderView,
  AttentionView,
  MatterView,
  ShopMatterView,
} from './attention-view.server';

export interface AttentionNotice {
  readonly kind: NoticeKind;
  readonly text: string;
}

interface Props {
  /** Null where Shopify did not say. */
  view: AttentionView | null;
  notice: AttentionNotice | null;
  token: string;
  texts: AttentionTexts;
}

/** Everything that needs a person at the shop. */
export function AttentionPage({view, notice, token, texts}: Props) {
  return (
    <>
      <PageHeading title={view ? texts.title : texts.unavailableTitle}>
        <p>{view ? texts.lead : texts.unavailableText}</p>
      </PageHeading>
      {notice && (
        <Notice
          kind={notice.kind}
          role="status"
          className="mb-10 max-w-[46rem] wrap-anywhere"
        >
          <p>{notice.text}</p>
        </Notice>
      )}
      {view ? (
        <Matters view={view} token={token} texts={texts} />
      ) : (
        <p>
          <a href="?" className={buttonClass('primary')}>
            {texts.tryAgain}
          </a>
        </p>
      )}
    </>
  );
}

function Matters({
  view: {shop, orders, older, newest},
  token,
  texts,
}: {
  view: AttentionView;
  token: string;
  texts: AttentionTexts;
}) {
  return (
    <div className="grid max-w-[46rem] gap-12">
      {shop.length + orders.length === 0 && (
        <div>
          <p className="text-lg font-semibold">{texts.empty}</p>
          <p className="text-ink-soft">{texts.emptyText}</p>
        </div>
      )}
      {shop.length > 0 && (
        <section aria-labelledby="needs-shop" className="grid gap-6">
          <h2 id="needs-shop" className="text-xl">
            {texts.shopTitle}
          </h2>
          <ul className="grid gap-6">
            {shop.map((matter) => (
              <li key={matter.code}>
                <ShopMatter matter={matter} token={token} texts={texts} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {orders.length > 0 && (
        <section aria-labelledby="needs-orders" className="grid gap-6">
          <h2 id="needs-orders" className="text-xl">
            {texts.ordersTitle}
          </h2>
          <ul className="grid gap-10">
            {orders.map((order) => (
              <li key={order.number}>
                <Order order={order} token={token} texts={texts} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <PageLinks previous={newest} next={older} texts={texts} />
    </div>
  );
}

function ShopMatter({
  matter: {code, what, todo},
  token,
  texts,
}: {
  matter: ShopMatterView;
  token: string;
  texts: AttentionTexts;
}) {
  return (
    <div className="grid gap-2 border-l-4 border-spot pl-4 wrap-anywhere">
      <p className="font-semibold">{what}</p>
      <Todo todo={todo} texts={texts} />
      {code === 'POLICY_UNREADABLE' && (
        <p>
          <ButtonLink variant="secondary" to="/merchant/policy">
            {texts.toRules}
          </ButtonLink>
        </p>
      )}
      {code === 'EVENTS_WAITING' && (
        <PostForm token={token}>
          <Button variant="secondary" name="intent" value="send-again">
            {texts.sendAgain}
          </Button>
        </PostForm>
      )}
    </div>
  );
}

function Order({
  order: {number, name, url, openLabel, matters, history},
  token,
  texts,
}: {
  order: AttendedOrderView;
  token: string;
  texts: AttentionTexts;
}) {
  return (
    <article aria-labelledby={`order-${number}`} className="grid gap-4">
      <header className="flex flex-wrap items-baseline justify-between gap-x-6 border-b border-rule pb-1">
        <h3 id={`order-${number}`} className="text-lg">
          {name}
        </h3>
        <a href={url} className="flex min-h-12 items-center">
          {openLabel}
        </a>
      </header>
      <ul className="grid gap-6">
        {matters.map((matter) => (
          <li key={matter.id}>
            <OrderMatter
              matter={matter}
              number={number}
              token={token}
              texts={texts}
            />
          </li>
        ))}
      </ul>
      {history.length > 0 && (
        <details>
          <summary>{texts.historyTitle}</summary>
          <ul className="mt-2 grid gap-1 text-ink-soft wrap-anywhere">
            {history.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      )}
    </article>
  );
}

function OrderMatter({
  matter: {id, what, since, todo, doneAbout},
  number,
  token,
  texts,
}: {
  matter: MatterView;
  number: string;
  token: string;
  texts: AttentionTexts;
}) {
  const isPending = useNavigation().formData?.get('matter') === id;
  return (
    <div className="grid gap-2 border-l-4 border-spot pl-4">
      <p className="font-semibold">{what}</p>
      <p className="text-[0.9375rem] text-ink-soft">{since}</p>
      <Todo todo={todo} texts={texts} />
      {doneAbout === null ? (
        <p className="text-ink-soft">{texts.goesByItself}</p>
      ) : (
        <PostForm token={token} className="mt-1">
          <input type="hidden" name="order" value={number} />
          <input type="hidden" name="matter" value={id} />
          <Button
            variant="secondary"
            name="intent"
            value="done"
            aria-label={doneAbout}
            pending={isPending}
          >
            {isPending ? texts.doing : texts.done}
          </Button>
        </PostForm>
      )}
    </div>
  );
}

function Todo({todo, texts}: {todo: string; texts: AttentionTexts}) {
  return (
    <p>
      <strong>{texts.todoLabel}</strong> {todo}
    </p>
  );
}
