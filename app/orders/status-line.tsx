import type {StatusTone, StatusView} from './status-view';

/** How an order stands: the sentence, and a colour bar with one patch of ink for each step that is done. */
export function StatusLine({status}: {status: StatusView}) {
  return (
    <p className={`flex items-center gap-3 font-semibold ${TEXT[status.tone]}`}>
      <ColourBar steps={status.steps} />
      <span>{status.text}</span>
    </p>
  );
}

const TEXT: Readonly<Record<StatusTone, string>> = {
  underWay: 'text-ink',
  arrived: 'text-proof',
  attention: 'text-caution',
  over: 'text-ink-soft',
};

const INKS = [
  'bg-process border-process',
  'bg-spot border-spot',
  'bg-caution border-caution',
  'bg-ink border-ink',
] as const;

function ColourBar({steps}: {steps: number}) {
  return (
    <span aria-hidden="true" className="flex shrink-0 gap-0.5">
      {INKS.map((ink, step) => (
        <span
          key={ink}
          className={`size-3 border ${step < steps ? ink : 'border-rule-strong'}`}
        />
      ))}
    </span>
  );
}
