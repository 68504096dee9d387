import type {StatusTone, StatusView} from './status-view';

/** How an order stands: the sentence, and a colour bar with one patch of ink for each step that is done. */
export function StatusLine({
  status,
  isLarge = false,
}: {
  status: StatusView;
  isLarge?: boolean;
}) {
  const size = isLarge ? 'gap-4 text-xl' : 'gap-3';
  return (
    <p
      className={`flex items-center font-semibold ${size} ${TEXT[status.tone]}`}
    >
      <ColourBar steps={status.steps} patch={isLarge ? 'size-5' : 'size-3'} />
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

function ColourBar({steps, patch}: {steps: number; patch: string}) {
  return (
    <span aria-hidden="true" className="flex shrink-0 gap-0.5">
      {INKS.map((ink, step) => (
        <span
          key={ink}
          className={`border ${patch} ${step < steps ? ink : 'border-rule-strong'}`}
        />
      ))}
    </span>
  );
}
