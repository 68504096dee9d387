import * as v from 'valibot';

const LARGEST_FORM_BYTES = 16_384;

/**
 * The fields of a posted form, as URL-encoded text: no form of the shop sends files.
 * @throws Response 413 for a larger form than expected, 415 for anything but a form
 */
export async function readFields(
  request: Request,
  largestBytes = LARGEST_FORM_BYTES,
): Promise<URLSearchParams> {
  const type = request.headers.get('Content-Type') ?? '';
  if (!type.startsWith('application/x-www-form-urlencoded')) refuse(415);
  if (Number(request.headers.get('Content-Length') ?? 0) > largestBytes) {
    refuse(413);
  }
  const bytes = await request.arrayBuffer();
  if (bytes.byteLength > largestBytes) refuse(413);
  return new URLSearchParams(new TextDecoder().decode(bytes));
}

/**
 * Reads a form of 16 kB at most, if nothing else is said, and checks it by a schema. Meant for strict schemas: what the page does not send is refused.
 * @throws Response as `readFields`, and 400 for fields that the page has not
 */
export async function readForm<Schema extends v.GenericSchema>(
  request: Request,
  schema: Schema,
  largestBytes = LARGEST_FORM_BYTES,
): Promise<v.InferOutput<Schema>> {
  const fields = [...(await readFields(request, largestBytes))];
  const names = new Set(fields.map(([name]) => name));
  if (names.size !== fields.length) refuse(400);
  const result = v.safeParse(schema, Object.fromEntries(fields));
  return result.success ? result.output : refuse(400);
}

function refuse(status: 400 | 413 | 415): never {
  throw new Response(null, {status});
}
