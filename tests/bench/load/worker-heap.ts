import * as v from 'valibot';

const Reply = v.object({
  id: v.number(),
  // workerd says of a snapshot only that it was taken.
  result: v.optional(v.looseObject({usedSize: v.optional(v.number())}), {}),
});
const LONGEST_MILLISECONDS = 30_000;
const NUDGE_MILLISECONDS = 200;

/** The heap of the storefront's own isolate, by workerd's inspector. */
export class WorkerHeap {
  #lastId = 0;

  private constructor(
    private readonly socket: WebSocket,
    private readonly address: string,
  ) {}

  /**
   * @param port where mini-oxygen offers the inspector of the first worker
   * @param address something that this worker answers
   */
  static async connect(port: number, address: string): Promise<WorkerHeap> {
    const socket = new WebSocket(`ws://localhost:${port}/ws`);
    await new Promise((resolve, reject) => {
      socket.addEventListener('open', resolve, {once: true});
      socket.addEventListener('error', reject, {once: true});
    });
    return new WorkerHeap(socket, address);
  }

  /**
   * Bytes that are in use once the garbage is collected. To be asked while nobody visits: workerd collects all of it for
   * a snapshot alone, and one among visitors has been seen to overflow its stack.
   */
  async bytesInUse(): Promise<number> {
    await this.#ask('HeapProfiler.takeHeapSnapshot');
    const {usedSize} = await this.#ask('Runtime.getHeapUsage');
    if (usedSize === undefined) throw new Error('workerd tells no heap usage');
    return usedSize;
  }

  close(): void {
    this.socket.close();
  }

  #ask(method: string): Promise<v.InferOutput<typeof Reply>['result']> {
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((resolve, reject) => {
      // An idle isolate hears nothing.
      const nudges = setInterval(() => {
        fetch(this.address).then((answer) => answer.text(), reject);
      }, NUDGE_MILLISECONDS);
      const overdue = setTimeout(() => {
        clearInterval(nudges);
        reject(new Error(`workerd's inspector does not answer ${method}`));
      }, LONGEST_MILLISECONDS);
      const listen = ({data}: MessageEvent) => {
        const reply = v.safeParse(Reply, JSON.parse(String(data)));
        if (!reply.success || reply.output.id !== id) return;
        clearTimeout(overdue);
        clearInterval(nudges);
        this.socket.removeEventListener('message', listen);
        resolve(reply.output.result);
      };
      this.socket.addEventListener('message', listen);
      this.socket.send(JSON.stringify({id, method}));
    });
  }
}
