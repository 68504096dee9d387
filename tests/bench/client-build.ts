import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import * as v from 'valibot';
import {gzippedBytes} from './loaded-files';

const Loaded = v.object({module: v.string(), imports: v.array(v.string())});
const Route = v.object({...Loaded.entries, parentId: v.optional(v.string())});

const Manifest = v.object({
  entry: Loaded,
  routes: v.record(v.string(), Route),
});

/** Which files of a production build the browser loads for which route, and how large they are. */
export class ClientBuild {
  readonly routeIds: readonly string[];
  readonly #manifest: v.InferOutput<typeof Manifest>;

  /** @param folder of the build: `dist` */
  constructor(private readonly folder: string) {
    const assets = join(folder, 'client', 'assets');
    const name = readdirSync(assets).find((file) =>
      file.startsWith('manifest-'),
    );
    const text = readFileSync(join(assets, name ?? 'manifest.js'), 'utf8');
    this.#manifest = v.parse(
      Manifest,
      JSON.parse(
        text.replace('window.__remixManifest=', '').replace(/;\s*$/, ''),
      ),
    );
    this.routeIds = Object.keys(this.#manifest.routes);
  }

  /** The files of JavaScript that every page loads. */
  everyPage(): ReadonlySet<string> {
    return new Set([
      ...filesOf(this.#manifest.entry),
      ...filesOf(this.#manifest.routes.root),
    ]);
  }

  /** The files of JavaScript that a route and the layouts round it load besides. */
  besides(routeId: string): ReadonlySet<string> {
    const everywhere = this.everyPage();
    const files = new Set<string>();
    let id: string | undefined = routeId;
    while (id !== undefined) {
      const route: v.InferOutput<typeof Route> | undefined =
        this.#manifest.routes[id];
      for (const file of filesOf(route)) {
        if (!everywhere.has(file)) files.add(file);
      }
      id = route?.parentId;
    }
    return files;
  }

  /** The files of JavaScript that no other module loads but this route's. */
  own(routeId: string): ReadonlySet<string> {
    const module = this.#manifest.routes[routeId]?.module;
    const others = this.routeIds.filter(
      (id) => this.#manifest.routes[id]?.module !== module,
    );
    const shared = new Set(others.flatMap((id) => [...this.besides(id)]));
    return new Set(
      [...this.besides(routeId)].filter((file) => !shared.has(file)),
    );
  }

  /** Routes that a browser loads JavaScript for. */
  pageRoutes(): readonly string[] {
    return Object.entries(this.#manifest.routes)
      .filter(
        ([id, {module}]) => id !== 'root' && this.#read(module).trim() !== '',
      )
      .map(([id]) => id);
  }

  /** The worker's code. */
  worker(): string {
    return readFileSync(join(this.folder, 'server', 'index.js'), 'utf8');
  }

  styleSheets(): readonly string[] {
    return readdirSync(join(this.folder, 'client', 'assets'))
      .filter((file) => file.endsWith('.css'))
      .map((file) => `/assets/${file}`);
  }

  textOf(files: Iterable<string>): string {
    return Array.from(files, (file) => this.#read(file)).join('\n');
  }

  /** Bytes, each file compressed by gzip as well as it can. */
  gzipped(files: Iterable<string>): number {
    return gzippedBytes(Array.from(files, (file) => this.#read(file)));
  }

  #read(file: string): string {
    return readFileSync(join(this.folder, 'client', file), 'utf8');
  }
}

const filesOf = (
  loaded: v.InferOutput<typeof Loaded> | undefined,
): readonly string[] => (loaded ? [loaded.module, ...loaded.imports] : []);
