import {LocaleLink} from '~/ui/locale-link';
import {PageHeading} from '~/ui/page-heading';
import type {ModelFormView} from './model-form-view.server';

/** The model withdrawal form of the Directive (annex I B), to be filled in by hand. */
export function ModelFormPage({view}: {view: ModelFormView}) {
  const [before = '', after = ''] = view.lead.split('{here}');
  return (
    <article className="page section-last">
      <PageHeading title={view.title}>
        <p>
          {before}
          <LocaleLink to="/withdraw">{view.here}</LocaleLink>
          {after}
        </p>
      </PageHeading>
      <div className="grid max-w-prose gap-8">
        <div>
          <h2 className="text-lg">{view.to}</h2>
          <address className="mt-2 not-italic">
            {view.trader.map((line) => (
              <span key={line} className="block">
                {line}
              </span>
            ))}
          </address>
        </div>
        <p>{view.notice}</p>
        <dl className="grid gap-6">
          {view.blanks.map(({term, isTall}) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd
                aria-hidden="true"
                className={`border-b border-ink ${isTall ? 'h-24' : 'h-10'}`}
              />
            </div>
          ))}
        </dl>
      </div>
    </article>
  );
}
