import {localePath} from '~/i18n/locale';
import {buttonClass} from '~/ui/button';
import {useLocale} from '~/ui/use-locale';
import type {DryRunTexts} from './dry-run-texts.server';
import type {DryRunResult} from './dry-run-view';

interface Props {
  result: DryRunResult;
  texts: DryRunTexts;
}

/** What would have been different: how many, and why. */
export function ResultCounts({result, texts}: Props) {
  return (
    <>
      <Matrix result={result} texts={texts} />
      {result.reasons.length > 0 && (
        <section aria-labelledby="reasons" className="max-w-[46rem]">
          <h2 id="reasons" className="mb-4">
            {texts.reasonsTitle}
          </h2>
          <ul className="grid gap-2">
            {result.reasons.map(({text, orders}) => (
              <li
                key={text}
                className="flex justify-between gap-6 border-t border-rule pt-2"
              >
                <span>{text}</span>
                <span className="font-semibold tabular-nums">{orders}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** Which orders, however many there are: what is decided stands above them. */
export function ResultOrders({
  result,
  startedBy,
  texts,
}: Props & {startedBy: string}) {
  return (
    <>
      {result.list.length > 0 && <OrderList result={result} texts={texts} />}
      <div className="grid max-w-[46rem] gap-2 text-ink-soft">
        {result.notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
        <p className="wrap-anywhere">{startedBy}</p>
      </div>
    </>
  );
}

function Matrix({result: {columns, rows}, texts}: Props) {
  return (
    <div className="min-w-0">
      <h2 id="matrix" className="mb-4">
        {texts.matrixTitle}
      </h2>
      <p id="matrix-hint" className="mb-3 text-ink-soft">
        {texts.matrixCaption}
      </p>
      {/* Wider than a small phone: it can be moved sideways, by keyboard too. */}
      <div
        role="region"
        aria-label={texts.matrixTitle}
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls has to be reached
        tabIndex={0}
        className="max-w-full overflow-x-auto"
      >
        <table
          aria-labelledby="matrix"
          aria-describedby="matrix-hint"
          className="w-full min-w-[34rem] max-w-[60rem] text-left"
        >
          <thead>
            <tr className="border-b border-rule">
              <th scope="col" className="py-2 pr-4">
                {texts.now} \ {texts.then}
              </th>
              {columns.map((column) => (
                <th key={column} scope="col" className="py-2 pr-4">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({title, cells}) => (
              <tr key={title} className="border-b border-rule align-top">
                <th scope="row" className="py-3 pr-4">
                  {title}
                </th>
                {cells.map(({orders, money, isNews}, index) => (
                  <td
                    key={columns[index]}
                    className={`py-3 pr-4 tabular-nums ${isNews ? '' : 'text-ink-soft'}`}
                  >
                    <span className={isNews ? 'font-semibold' : ''}>
                      {orders}
                    </span>
                    {money.map((sum) => (
                      <span key={sum} className="block text-[0.9375rem]">
                        {sum}
                      </span>
                    ))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function OrderList({result: {list, listNote}, texts}: Props) {
  const locale = useLocale();
  return (
    <section aria-labelledby="orders" className="max-w-[60rem]">
      <h2 id="orders" className="mb-4">
        {texts.listTitle}
      </h2>
      {listNote && <p className="mb-4 text-ink-soft">{listNote}</p>}
      <p className="mb-6">
        <a
          href={localePath(locale, '/merchant/dry-run/orders.csv')}
          className={buttonClass('secondary')}
          download
        >
          {texts.download}
        </a>
      </p>
      <ul className="grid gap-3">
        {list.map(({name, href, asked, total, live, draft}) => (
          <li
            key={href}
            className="grid gap-x-8 gap-y-1 border-t border-rule pt-3 sm:grid-cols-[12rem_1fr]"
          >
            <div>
              <p>
                <a href={href} title={texts.openInShopify}>
                  {texts.order} {name}
                </a>
              </p>
              <p className="text-[0.9375rem] text-ink-soft tabular-nums">
                {total}
              </p>
              <p className="text-[0.9375rem] text-ink-soft">
                {texts.askedAt} {asked}
              </p>
            </div>
            <dl className="grid gap-1">
              <div>
                <dt className="inline text-ink-soft">{texts.now}: </dt>
                <dd className="inline">{live}</dd>
              </div>
              <div>
                <dt className="inline text-ink-soft">{texts.then}: </dt>
                <dd className="inline font-semibold">{draft}</dd>
              </div>
            </dl>
          </li>
        ))}
      </ul>
    </section>
  );
}
