/** Something to be met once: a text that names it, and for how long it is remembered. */
export interface Mark {
  readonly name: string;
  readonly seconds: number;
}

/** Of the Cache API, what is needed of it. */
export type MarkCache = Pick<Cache, 'match' | 'put'>;

/** When each mark may be forgotten, in milliseconds since the epoch. */
export type IsolateMarks = Map<string, number>;

const MOST_IN_MEMORY = 2000;
const isolateMarks: IsolateMarks = new Map();

/**
 * Whether none of the marks was met before; from now on all of them were. What is asked at the same time in one isolate
 * is answered in turn: only the first is new.
 *
 * The isolate's memory ends with it, and the Cache API is one data centre's and forgets when it likes. So this spares
 * work and promises nothing: whoever acts on "new" must be able to act twice.
 */
export async function isNew(
  marks: readonly Mark[],
  cache: MarkCache,
  waitUntil: (work: Promise<unknown>) => void,
  memory: IsolateMarks = isolateMarks,
): Promise<boolean> {
  const now = Date.now();
  const unknown = marks.filter(({name}) => (memory.get(name) ?? 0) <= now);
  for (const {name, seconds} of unknown) {
    memory.set(name, now + seconds * 1000);
  }
  forgetOldest(memory);
  if (unknown.length < marks.length) return false;
  const cached = await Promise.all(
    marks.map(({name}) => cache.match(address(name))),
  );
  waitUntil(Promise.all(marks.map((mark) => cache.put(...entry(mark)))));
  return cached.every((answer) => answer === undefined);
}

function forgetOldest(memory: IsolateMarks): void {
  for (const name of memory.keys()) {
    if (memory.size <= MOST_IN_MEMORY) return;
    memory.delete(name);
  }
}

/** The Cache API knows things by address. */
const address = (name: string): string =>
  `https://webhook.invalid/${encodeURIComponent(name)}`;

const entry = ({name, seconds}: Mark): [string, Response] => [
  address(name),
  new Response(null, {headers: {'Cache-Control': `max-age=${seconds}`}}),
];
