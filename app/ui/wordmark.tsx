/** The shop's name, drawn: the tail of the g turns back on itself, as an undo arrow in the spot colour. */
export function Wordmark({className}: {className?: string}) {
  return (
    <svg
      viewBox="0 12 127 45"
      fill="none"
      stroke="currentColor"
      strokeWidth="5.5"
      className={className}
      aria-hidden="true"
    >
      <circle cx="13" cy="26" r="9.25" />
      <path d="M22.25 14v24M33.5 14v24m0-12.5a8.75 8.75 0 0 1 17.5 0V38" />
      <circle cx="70.25" cy="26" r="9.25" />
      <path d="M79.5 14v24M90.75 14v24m0-12.5a8.75 8.75 0 0 1 8.75-8.75h1.75M105.5 26H124a9.25 9.25 0 1 0-2.71 6.54" />
      <path
        className="wordmark-arrow"
        d="M79.5 38v1.5a9 9 0 0 1-9 9H60m6.5-6.75L59.75 48.5l6.75 6.75"
      />
    </svg>
  );
}
