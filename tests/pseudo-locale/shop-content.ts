import * as v from 'valibot';
import {API_VERSION, CREDENTIALS} from '../../emulator/config';

const QUERY = `
  query Content($country: CountryCode!, $language: LanguageCode!) @inContext(country: $country, language: $language) {
    shop { name }
    products(first: 100) {
      nodes {
        title
        description
        vendor
        productType
        options { name optionValues { name } }
        images(first: 20) { nodes { altText } }
        variants(first: 50) { nodes { title sku image { altText } } }
      }
    }
    collections(first: 50) { nodes { title description image { altText } } }
    pages(first: 50) { nodes { title bodySummary } }
    blogs(first: 50) { nodes { title } }
    articles(first: 50) { nodes { title excerpt authorV2 { name } image { altText } } }
    filtered: collection(handle: "nord") { products(first: 1) { filters { label values { label } } } }
    main: menu(handle: "main-menu") { items { title } }
    footer: menu(handle: "footer") { items { title } }
    shippingPolicy: shop { shippingPolicy { title } refundPolicy { title } privacyPolicy { title } termsOfService { title } }
  }`;

/** Names that are not the storefront's: of carriers and gateways by Shopify, of countries and languages by Intl, of customers by themselves. */
const OF_ORDERS = [
  ...['Posten', 'Visa', 'Vipps'],
  ...['Austria', 'Belgium', 'Denmark', 'Finland', 'France', 'Germany'],
  ...['Netherlands', 'Norway', 'Sweden'],
  ...['English', 'Norwegian Bokmål', 'pseudo'],
  ...['Kari Nordmann', 'Ola Nordmann', 'Too large for the wall.'],
];

/**
 * Every short text that the merchant has written, in both of the shop's languages: an order keeps the one it was placed
 * in. What the storefront says besides is its own.
 */
export async function shopContent(
  emulatorOrigin: string,
): Promise<ReadonlySet<string>> {
  const found = new Set<string>(OF_ORDERS);
  for (const language of ['EN', 'NB']) {
    const response = await fetch(
      `${emulatorOrigin}/api/${API_VERSION}/graphql.json`,
      {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          'X-Shopify-Storefront-Access-Token':
            CREDENTIALS.publicStorefrontToken,
        },
        body: JSON.stringify({
          query: QUERY,
          variables: {country: 'NO', language},
        }),
      },
    );
    const answer: unknown = await response.json();
    const {data} = v.parse(v.object({data: v.unknown()}), answer);
    collect(data, found);
    for (const names of optionNamesIn(data)) found.add(names);
  }
  return found;
}

const Products = v.object({
  products: v.object({
    nodes: v.array(v.object({options: v.array(v.object({name: v.string()}))})),
  }),
});

/** "Size / Frame": joined as Shopify joins the values in a variant's title. */
const optionNamesIn = (data: unknown): string[] =>
  v
    .parse(Products, data)
    .products.nodes.map(({options}) =>
      options.map(({name}) => name).join(' / '),
    );

function collect(value: unknown, found: Set<string>): void {
  if (typeof value === 'string') found.add(value.trim());
  else if (typeof value === 'object' && value !== null) {
    for (const each of Object.values(value)) collect(each, found);
  }
}
