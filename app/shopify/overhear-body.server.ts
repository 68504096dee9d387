/** A body that is passed on as it comes. */
export interface OverheardBody {
  readonly body: ReadableStream<Uint8Array>;
  /** All of it, once it was read to its end; null where it broke off, or whoever read it left. */
  readonly text: Promise<string | null>;
}

/**
 * Listens in while a body is read. Not by `tee`: in workerd its branches share their bytes, and what one of them takes
 * the other is without.
 */
export function overhear(source: ReadableStream<Uint8Array>): OverheardBody {
  const reader = source.getReader();
  const decoder = new TextDecoder();
  const heard: string[] = [];
  let end: (text: string | null) => void;
  const text = new Promise<string | null>((resolve) => {
    end = resolve;
  });
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const {done, value} = await reader.read();
        if (done) {
          controller.close();
          end(heard.join('') + decoder.decode());
        } else {
          heard.push(decoder.decode(value, {stream: true}));
          controller.enqueue(value);
        }
      } catch (error) {
        end(null);
        throw error;
      }
    },
    cancel(reason) {
      end(null);
      return reader.cancel(reason);
    },
  });
  return {body, text};
}
