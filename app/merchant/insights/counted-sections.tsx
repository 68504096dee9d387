import {type ReactNode, useId} from 'react';
import {LocaleLink} from '~/ui/locale-link';
import {BarTable} from './bar-table';
import {ColumnChart} from './column-chart';
import {CommentList} from './comment-list';
import {DataTable} from './data-table';
import type {CountedView, SentenceView} from './insights-view';
import type {InsightsTexts} from './insights-texts.server';

/** All that was counted: what matters most in sentences, then the figures. */
export function CountedSections({
  counted,
  texts,
}: {
  counted: CountedView;
  texts: InsightsTexts;
}) {
  const {overTime, reasons, howSoon, products, variants, money} = counted;
  return (
    <div className="grid grid-cols-1 gap-14">
      <Section title={texts.inShort}>
        <Sentences sentences={counted.sentences} />
      </Section>
      {overTime && (
        <Section title={texts.overTime} lead={texts.overTimeText}>
          <ColumnChart chart={overTime} texts={texts} />
        </Section>
      )}
      {reasons && (
        <Section title={texts.why}>
          <BarTable table={reasons} />
        </Section>
      )}
      {howSoon && (
        <Section title={texts.howSoon} lead={counted.howSoonRemark}>
          <BarTable table={howSoon} />
        </Section>
      )}
      {products && variants && (
        <Section title={texts.what} lead={texts.goodsText}>
          <BarTable table={products} />
          <BarTable table={variants} />
        </Section>
      )}
      {money && (
        <Section title={texts.money}>
          <DataTable table={money} />
        </Section>
      )}
      <Section title={texts.asked}>
        <Sentences sentences={counted.requests} />
        {counted.requestTable && <BarTable table={counted.requestTable} />}
      </Section>
      <Section title={texts.rights}>
        <Sentences sentences={counted.rights} />
      </Section>
      {counted.allComments && (
        <Section title={texts.words}>
          <CommentList comments={counted.comments} />
          <p>
            <LocaleLink to={counted.allComments.to}>
              {counted.allComments.text}
            </LocaleLink>
          </p>
        </Section>
      )}
    </div>
  );
}

function Section({
  title,
  lead,
  children,
}: {
  title: string;
  lead?: string;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="grid grid-cols-1 gap-5">
      <div className="grid gap-2">
        <h2 id={id}>{title}</h2>
        {lead && <p className="max-w-[46rem] text-ink-soft">{lead}</p>}
      </div>
      {children}
    </section>
  );
}

function Sentences({sentences}: {sentences: readonly SentenceView[]}) {
  return (
    <ul className="grid max-w-[46rem] gap-3">
      {sentences.map(({text, link}) => (
        <li key={text} className="flex flex-wrap gap-x-4 text-lg">
          <span>{text}</span>
          {link && (
            <LocaleLink
              to={link.to}
              className="text-[1.0625rem] whitespace-nowrap print:hidden"
            >
              {link.text}
            </LocaleLink>
          )}
        </li>
      ))}
    </ul>
  );
}
