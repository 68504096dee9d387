import type {Context} from 'hono';
import * as v from 'valibot';

/** Refuses a request, saying why and, of a body, where. */
export const refuse = (
  status: 400 | 404 | 409,
  error: string,
  issues?: readonly {readonly path: string | null; readonly message: string}[],
): Response => Response.json({error, ...(issues && {issues})}, {status});

/** The JSON body as the schema reads it, or the 400 to answer. An empty body counts as `{}`. */
export async function readJsonBody<
  Schema extends v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>,
>(
  c: Context,
  schema: Schema,
): Promise<{readonly value: v.InferOutput<Schema>} | Response> {
  const text = await c.req.text();
  const json = parseJson(text === '' ? '{}' : text);
  if (!json) return refuse(400, 'The body is not JSON.');
  if (Array.isArray(json.value)) {
    return refuse(400, 'The body must be an object.');
  }
  const parsed = v.safeParse(schema, json.value);
  if (parsed.success) return {value: parsed.output};
  const issues = parsed.issues.map((issue) => ({
    path: v.getDotPath(issue),
    message: issue.message,
  }));
  const [first] = issues;
  return refuse(
    400,
    first ? `${first.path ?? 'body'}: ${first.message}` : 'The body is wrong.',
    issues,
  );
}

function parseJson(text: string): {value: unknown} | null {
  try {
    const value: unknown = JSON.parse(text);
    return {value};
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
