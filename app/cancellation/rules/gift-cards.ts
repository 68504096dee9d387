import {passes, refuses, type Rule} from '../rule';

/** A gift card is sent by e-mail at once and may be spent already: that it was "sent" would be a poor explanation. */
export const giftCards: Rule = ({lines}) => {
  const giftCard = lines.find(
    ({isGiftCard, currentQuantity}) => isGiftCard && currentQuantity > 0,
  );
  return giftCard
    ? refuses('GIFT_CARD', {lineTitle: giftCard.title})
    : passes();
};
