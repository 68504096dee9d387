/** Reads JSON; null where it is none, such as a page of HTML from a proxy on the way. */
export function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
