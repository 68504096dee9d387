/** The arrow of the wordmark on its own. */
export function UndoArrow({className}: {className?: string}) {
  return (
    <svg
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.5"
      className={className}
      aria-hidden="true"
    >
      <path d="M20 3v7a6.5 6.5 0 0 1-6.5 6.5H3.5m6-6-6 6 6 6" />
    </svg>
  );
}
