import type {OrderPageTexts} from './order-page-texts.server';
import type {ParcelView} from './parcels-view';

type ParcelTexts = Pick<
  OrderPageTexts,
  'contents' | 'contentsMore' | 'carrier' | 'trackingNumber' | 'track'
>;

/** The order's parcels: where each is, what is in it, and how to follow it. */
export function OrderParcels({
  parcels,
  texts,
}: {
  parcels: readonly ParcelView[];
  texts: ParcelTexts;
}) {
  return (
    <ul className="grid gap-4">
      {parcels.map((parcel) => (
        <li key={parcel.id} className="border border-rule bg-sheet p-5">
          <Parcel parcel={parcel} texts={texts} />
        </li>
      ))}
    </ul>
  );
}

function Parcel({parcel, texts}: {parcel: ParcelView; texts: ParcelTexts}) {
  return (
    <>
      <h3>{parcel.title}</h3>
      <p className="mt-1 font-semibold">
        {parcel.status}
        <span className="font-normal text-ink-soft">
          {', '}
          <time dateTime={parcel.since.iso}>{parcel.since.text}</time>
        </span>
      </p>
      {parcel.expected && <p>{parcel.expected}</p>}
      {parcel.contents.length > 0 && (
        <ul aria-label={texts.contents} className="mt-3">
          {parcel.contents.map((content) => (
            <li key={content}>{content}</li>
          ))}
          {parcel.hasMoreContents && <li>{texts.contentsMore}</li>}
        </ul>
      )}
      {parcel.tracking.map((tracking) => (
        <Tracking
          key={`${tracking.company ?? ''}${tracking.number ?? ''}`}
          tracking={tracking}
          texts={texts}
        />
      ))}
    </>
  );
}

function Tracking({
  tracking,
  texts,
}: {
  tracking: ParcelView['tracking'][number];
  texts: ParcelTexts;
}) {
  const {company, number, link} = tracking;
  return (
    <div className="mt-3 flex flex-wrap items-center gap-x-6 gap-y-2 border-t border-rule pt-3">
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 text-[0.9375rem]">
        {company && (
          <>
            <dt className="text-ink-soft">{texts.carrier}</dt>
            <dd>{company}</dd>
          </>
        )}
        {number && (
          <>
            <dt className="text-ink-soft">{texts.trackingNumber}</dt>
            <dd className="wrap-anywhere">{number}</dd>
          </>
        )}
      </dl>
      {link && (
        <a
          href={link.url}
          rel="noreferrer"
          aria-label={link.name}
          className="button button-secondary print:hidden"
        >
          {texts.track}
        </a>
      )}
    </div>
  );
}
