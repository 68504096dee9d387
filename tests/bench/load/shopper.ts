import type {Visit} from './visit';

const COLLECTIONS = ['nord', 'form', 'flora', 'by-night', 'letters'] as const;
const PRODUCTS = [
  'fjord-at-dawn',
  'blue-hour',
  'midnight-sun',
  'aurora',
  'rowan',
  'half-moons',
  'hav',
] as const;
const WORDS = ['fjord', 'moon', 'sea', 'nothing of the kind'] as const;
const TEXTS = {
  en: {home: '', add: 'Add to cart', cart: 'Cart'},
  nb: {home: '/nb-no', add: 'Legg i handlekurven', cart: 'Handlekurv'},
} as const;

/** Looks around, puts something into the cart, and sometimes changes their mind about how much. */
export const shop: Visit = async ({visitor, random, think}) => {
  const {home, add, cart} = TEXTS[random.chance(0.3) ? 'nb' : 'en'];
  await visitor.open('home', home || '/', '<h1');
  await think();
  const collection = random.pick(COLLECTIONS);
  await visitor.open('collection', `${home}/collections/${collection}`, '<h1');
  await think();
  if (random.chance(0.4)) {
    const word = encodeURIComponent(random.pick(WORDS));
    await visitor.open('search', `${home}/search?q=${word}`, '<h1');
    await think();
  }
  const product = `${home}/products/${random.pick(PRODUCTS)}`;
  const page = await visitor.open('product', product, add);
  await think();
  if (random.chance(0.3)) return;
  await visitor.send('add to cart', `${home}/cart`, page.form(add));
  const filled = await visitor.open('cart', `${home}/cart`, cart);
  await think();
  if (random.chance(0.5)) return;
  const line = filled.form('name="lineId"');
  await visitor.send('add to cart', `${home}/cart`, {...line, quantity: '2'});
  await visitor.open('cart', `${home}/cart`, '<output>2</output>');
};
