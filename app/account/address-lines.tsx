/** An address as it is written on a parcel. */
export function AddressLines({lines}: {lines: readonly string[]}) {
  return (
    <address className="not-italic">
      {lines.map((line, index) => (
        <span key={`${index} ${line}`} className="block wrap-anywhere">
          {line}
        </span>
      ))}
    </address>
  );
}
