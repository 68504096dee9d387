import * as v from 'valibot';
import {jsonOrNull} from '~/shopify/json-or-null';

const NEW_LINE = 10;

const Node = v.looseObject({
  id: v.string(),
  __parentId: v.optional(v.string()),
});
type Node = v.InferOutput<typeof Node>;

/** A root node of a bulk query's file with all that belongs to it. */
export interface NodeGroup {
  readonly node: Readonly<Record<string, unknown>>;
  /** The nodes of its connections, as they come. */
  readonly children: readonly Node[];
  /** Bytes from where the reading began to where the next group does. */
  readonly end: number;
}

/** The file is not what Shopify promises: JSON line by line, each node followed by those that belong to it. */
export class UnreadableFile extends Error {
  override name = 'UnreadableFile';
}

/** Reads a bulk query's grouped file as it arrives. Holds one group and one chunk, however long the file is. */
export class NodeReader {
  readonly #decoder = new TextDecoder();
  /** The beginning of a line whose end is yet to come. */
  #rest: Uint8Array = new Uint8Array();
  /** Bytes of all lines before `#rest`. */
  #position = 0;
  #group: {node: Node; children: Node[]} | null = null;

  /** The groups that this chunk completes: one is complete when the next begins. @throws UnreadableFile */
  *take(chunk: Uint8Array): Generator<NodeGroup> {
    const bytes = joined(this.#rest, chunk);
    let from = 0;
    for (;;) {
      const end = bytes.indexOf(NEW_LINE, from);
      if (end < 0) break;
      yield* this.#line(bytes.subarray(from, end), end + 1 - from);
      from = end + 1;
    }
    this.#rest = bytes.slice(from);
  }

  /** The last group, once the file is at its end; nothing for an empty file. @throws UnreadableFile */
  *finish(): Generator<NodeGroup> {
    yield* this.#line(this.#rest, this.#rest.byteLength);
    this.#rest = new Uint8Array();
    yield* this.#flush();
  }

  *#line(line: Uint8Array, length: number): Generator<NodeGroup> {
    if (line.byteLength > 0) {
      const node = v.safeParse(Node, jsonOrNull(this.#decoder.decode(line)));
      if (!node.success) throw new UnreadableFile('a line is no node');
      const {output} = node;
      if (output.__parentId === undefined) {
        yield* this.#flush();
        this.#group = {node: output, children: []};
      } else if (output.__parentId === this.#group?.node.id) {
        this.#group.children.push(output);
      } else {
        throw new UnreadableFile('a node is not where its parent is');
      }
    }
    this.#position += length;
  }

  *#flush(): Generator<NodeGroup> {
    if (this.#group) yield {...this.#group, end: this.#position};
    this.#group = null;
  }
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.byteLength === 0) return second;
  const whole = new Uint8Array(first.byteLength + second.byteLength);
  whole.set(first);
  whole.set(second, first.byteLength);
  return whole;
}
