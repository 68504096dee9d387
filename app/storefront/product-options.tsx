import {fill, type Messages} from '~/i18n/messages';
import {LocaleLink} from '~/ui/locale-link';
import type {OptionValueView, OptionView} from './product-view';

interface ProductOptionsProps {
  options: readonly OptionView[];
  /** Not for a gift card, whose values are prices themselves. */
  showsPrices: boolean;
  texts: Messages['product'];
}

/** The choices that a product offers. Every variant has its own address, so choosing is following a link. */
export function ProductOptions({
  options,
  showsPrices,
  texts,
}: ProductOptionsProps) {
  return options.map(({name, chosen, values}, index) => (
    <div key={name} role="group" aria-labelledby={`option-${index}`}>
      <p id={`option-${index}`} className="font-semibold">
        {chosen === null
          ? name
          : fill(texts.chosen, {option: name, value: chosen})}
      </p>
      <ul className="option-values">
        {values.map((value) => (
          <li key={value.name}>
            <OptionValue value={value} texts={texts} showsPrice={showsPrices} />
          </li>
        ))}
      </ul>
    </div>
  ));
}

function OptionValue({
  value,
  texts,
  showsPrice,
}: {
  value: OptionValueView;
  texts: Messages['product'];
  showsPrice: boolean;
}) {
  const {name, to, isAvailable, isSelected} = value;
  const note = noteOf(value, texts) ?? (showsPrice ? value.price : null);
  const label = (
    <>
      {value.swatch && <Swatch colour={value.swatch} />}
      <span>
        <b className="font-medium">{name}</b>
        {note && <small>{note}</small>}
      </span>
    </>
  );
  return to === null ? (
    <span className="option-value" aria-disabled="true">
      {label}
    </span>
  ) : (
    <LocaleLink
      to={to}
      replace
      preventScrollReset
      className="option-value"
      data-sold-out={isAvailable ? undefined : ''}
      aria-current={isSelected ? 'true' : undefined}
    >
      {label}
    </LocaleLink>
  );
}

function noteOf(
  {to, isAvailable}: OptionValueView,
  texts: Messages['product'],
) {
  if (to === null) return texts.notMadeValue;
  return isAvailable ? null : texts.soldOutValue;
}

/** Drawn, as the page's security policy allows no style of its own on an element. */
function Swatch({colour}: {colour: string}) {
  return (
    <svg viewBox="0 0 20 20" className="swatch" aria-hidden="true">
      <rect width="20" height="20" fill={colour} />
    </svg>
  );
}
