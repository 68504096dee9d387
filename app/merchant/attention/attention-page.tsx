import {Button, ButtonLink, buttonClass} from '~/ui/button';
import {Notice, type NoticeKind} from '~/ui/notice';
import {PageHeading} from '~/ui/page-heading';
import {PageLinks} from '~/ui/page-links';
import {PostForm} from '~/ui/post-form';
import {AttendedOrder} from './attended-order';
import type {AttentionTexts} from './attention-texts.server';
import type {AttentionView, ShopMatterView} from './attention-view.server';
import {MatterBox} from './matter-box';
import {UnmatchedWithdrawal} from './unmatched-withdrawal';

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
  view: {shop, withdrawals, withdrawalsMore, orders, older, newest},
  token,
  texts,
}: {
  view: AttentionView;
  token: string;
  texts: AttentionTexts;
}) {
  return (
    <div className="grid max-w-[46rem] gap-12">
      {shop.length + withdrawals.length + orders.length === 0 && (
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
      {withdrawals.length > 0 && (
        <section aria-labelledby="needs-withdrawals" className="grid gap-6">
          <h2 id="needs-withdrawals" className="text-xl">
            {texts.withdrawalsTitle}
          </h2>
          {withdrawalsMore && <p>{withdrawalsMore}</p>}
          <ul className="grid gap-10">
            {withdrawals.map((withdrawal) => (
              <li key={withdrawal.receipt}>
                <UnmatchedWithdrawal
                  withdrawal={withdrawal}
                  token={token}
                  texts={texts}
                />
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
                <AttendedOrder order={order} token={token} texts={texts} />
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
    <MatterBox what={what} todo={todo} todoLabel={texts.todoLabel}>
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
    </MatterBox>
  );
}
