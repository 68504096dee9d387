/** Bytes. The longest of the shop's forms is far below. */
const LARGEST_FORM = 16_384;

/**
 * The fields of a posted form.
 * @throws Response 413 for one that is too large to be ours, 400 for what is not a form
 */
export async function readSmallForm(request: Request): Promise<FormData> {
  const type = request.headers.get('Content-Type') ?? '';
  const body = await request.arrayBuffer();
  if (body.byteLength > LARGEST_FORM) throw new Response(null, {status: 413});
  try {
    // Not from a clone of the request: whichever of the two is not read to its end, workerd keeps in memory.
    return await new Response(body, {
      headers: {'Content-Type': type},
    }).formData();
  } catch {
    // Not in either of the two encodings that forms have.
    throw new Response(null, {status: 400});
  }
}

/** Whether the browser itself has sent the request, for a page to show; scripts ask for data. */
export function isDocumentRequest(request: Request): boolean {
  return request.headers.get('Accept')?.includes('text/html') ?? false;
}
