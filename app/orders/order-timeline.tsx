import type {TimelineEntry} from './timeline-view';

/** What has happened to the order, first to last. */
export function OrderTimeline({entries}: {entries: readonly TimelineEntry[]}) {
  return (
    <ol className="border-l border-rule-strong">
      {entries.map(({when, text, kind}) => (
        <li key={`${when.iso}${text}`} className="relative pb-5 pl-6 last:pb-0">
          <span
            aria-hidden="true"
            className={`absolute top-1.5 -left-[5px] size-[9px] ${MARK[kind]}`}
          />
          <p className="font-medium">{text}</p>
          <time
            dateTime={when.iso}
            className="block text-[0.9375rem] text-ink-soft"
          >
            {when.text}
          </time>
        </li>
      ))}
    </ol>
  );
}

const MARK: Readonly<Record<TimelineEntry['kind'], string>> = {
  step: 'bg-ink',
  arrived: 'bg-proof',
  over: 'bg-spot',
};
