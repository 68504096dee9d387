import {Hono} from 'hono';
import * as v from 'valibot';
import type {Emulator} from '../emulator';
import {gid} from '../graphql/gid';
import type {Product} from '../state/catalogue';
import {readJsonBody, refuse} from './json-body';

const Title = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(255));

const ProductInput = v.strictObject({
  /** Pieces of each variant. */
  available: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  isPublished: v.optional(v.boolean()),
  /** In every language. */
  title: v.optional(Title),
});

/** Changes what the shop sells, by its handle: its stock, its title, whether the storefront has it. */
export function productApi(emulator: Emulator): Hono {
  const app = new Hono();
  app.post('/:handle', async (c) => {
    const body = await readJsonBody(c, ProductInput);
    if (body instanceof Response) return body;
    const product = emulator.world.catalogue.products.find(
      ({handle}) => handle === c.req.param('handle'),
    );
    if (!product) return refuse(404, 'There is no product of this handle.');
    change(product, body.value);
    return c.json(shown(product));
  });
  return app;
}

function change(
  product: Product,
  {available, isPublished, title}: v.InferOutput<typeof ProductInput>,
): void {
  if (available !== undefined) {
    for (const variant of product.variants) variant.available = available;
  }
  if (title !== undefined) product.title = {en: title, nb: title};
  product.isPublished = isPublished ?? product.isPublished;
}

const shown = ({id, title, isPublished, variants}: Product) => ({
  gid: gid('Product', id),
  title: title.en,
  isPublished,
  available: variants.map(({available}) => available),
});
