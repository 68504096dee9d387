import {randomUUID} from 'node:crypto';
import {mkdir, readFile, rename, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {Limiter} from './limiter';

/** Drawing keeps a core busy: more at a time would only delay the first. */
const DRAWN_AT_A_TIME = 2;

const isMissing = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** Images on disk, each drawn once however many ask for it at the same time. */
export class ImageCache {
  readonly #limiter = new Limiter(DRAWN_AT_A_TIME);
  readonly #underWay = new Map<string, Promise<Buffer>>();

  constructor(readonly directory: string) {}

  /** The bytes kept under a key (a file name), or made by `draw` and kept. */
  get(key: string, draw: () => Promise<Buffer>): Promise<Buffer> {
    const underWay = this.#underWay.get(key);
    if (underWay) return underWay;
    const bytes = this.#readOrDraw(key, draw).finally(() =>
      this.#underWay.delete(key),
    );
    this.#underWay.set(key, bytes);
    return bytes;
  }

  async #readOrDraw(key: string, draw: () => Promise<Buffer>): Promise<Buffer> {
    try {
      return await readFile(join(this.directory, key));
    } catch (error) {
      if (!isMissing(error)) throw error;
    }
    const bytes = await this.#limiter.run(draw);
    await this.#keep(key, bytes);
    return bytes;
  }

  async #keep(key: string, bytes: Buffer): Promise<void> {
    const file = join(this.directory, key);
    // Renamed into place: another process must never read half an image.
    const unfinished = `${file}.${randomUUID()}`;
    await mkdir(this.directory, {recursive: true});
    await writeFile(unfinished, bytes);
    await rename(unfinished, file);
  }
}
