/** @jsxImportSource hono/jsx */
import type {Cart} from '../state/carts';
import {addBags, type Money} from '../state/money';
import type {World} from '../state/world';
import {
  cartCurrency,
  effectiveCode,
  type PricedLine,
  sumOf,
} from '../storefront/cart/cart-cost';
import {variantImage, variantTitle} from '../storefront/catalogue/variants';
import {imageUrl} from '../storefront/images';
import type {DeliveryOption} from './delivery-options';
import {formatMoney} from './format-money';
import {TEXTS} from './texts';

interface SummaryProps {
  readonly world: World;
  readonly cart: Cart;
  readonly lines: readonly PricedLine[];
  /** Empty where nothing is sent. */
  readonly deliveries: readonly DeliveryOption[];
}

const THUMBNAIL_WIDTH = 128;

/** What is bought and what it costs; with several delivery options a total for each. */
export function OrderSummary({world, cart, lines, deliveries}: SummaryProps) {
  const {language} = cart;
  const texts = TEXTS[language];
  const currency = cartCurrency(cart);
  const amount = (money: Money) => formatMoney(money, language);
  const sum = (of: (line: PricedLine) => PricedLine['total']) =>
    sumOf(lines.map(of), currency);
  const total = sum((line) => line.total);
  const discount = sum((line) => line.discount).presentment;
  const code = effectiveCode(cart);
  return (
    <section class="card" aria-labelledby="summary">
      <h2 id="summary">{texts.summary}</h2>
      <ul class="lines">
        {lines.map((line) => (
          <SummaryLine world={world} line={line} />
        ))}
      </ul>
      <table>
        <tbody>
          <Row
            label={texts.subtotal}
            value={amount(sum((line) => line.subtotal).presentment)}
          />
          {code !== null && (
            <Row label={texts.discount(code)} value={`−${amount(discount)}`} />
          )}
          {deliveries.map((option) => (
            <Row
              className={`for-delivery for-${option.handle}`}
              label={texts.delivery(option.title)}
              value={amount(option.price.presentment)}
            />
          ))}
          {deliveries.length === 0 && (
            <Row
              label={texts.total}
              value={amount(total.presentment)}
              isTotal
            />
          )}
          {deliveries.map((option) => (
            <Row
              className={`for-delivery for-${option.handle}`}
              label={texts.totalWith(option.title)}
              value={amount(addBags(total, option.price).presentment)}
              isTotal
            />
          ))}
        </tbody>
      </table>
      <p class="muted">
        {texts.includedTax}: {amount(sum((line) => line.tax).presentment)}
      </p>
    </section>
  );
}

function SummaryLine({world, line}: {world: World; line: PricedLine}) {
  const {cart, product, variant} = line;
  const image = variantImage(product, variant);
  return (
    <li class="row">
      {image && (
        <img
          src={imageUrl(world, image.file, {maxWidth: THUMBNAIL_WIDTH})}
          alt=""
          width={48}
          height={Math.round((48 * image.height) / image.width)}
        />
      )}
      <div class="what">
        <div>{product.title[cart.language]}</div>
        <div class="muted">{variantTitle(variant, cart.language)}</div>
        {line.line.attributes.map(({key, value}) => (
          <div class="muted">{`${key}: ${value ?? ''}`}</div>
        ))}
        <div class="muted">
          {TEXTS[cart.language].quantity(line.line.quantity)}
        </div>
      </div>
      <div class="amount">
        {formatMoney(line.subtotal.presentment, cart.language)}
      </div>
    </li>
  );
}

function Row({
  label,
  value,
  className = '',
  isTotal = false,
}: {
  readonly label: string;
  readonly value: string;
  readonly className?: string;
  readonly isTotal?: boolean;
}) {
  return (
    <tr class={isTotal ? `${className} total` : className}>
      <th scope="row">{label}</th>
      <td class="amount">{value}</td>
    </tr>
  );
}
