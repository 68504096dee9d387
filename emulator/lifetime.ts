import {once} from 'node:events';

/** Waits until the start command says that everything this process calls upon is there. */
export async function goAhead(): Promise<void> {
  if (process.send) await once(process, 'message');
}

/** Tells the start command that this process answers requests. */
export function announceReady(): void {
  process.send?.('ready');
}

/** Ends this process when it is asked to, and also when the start command is gone without having asked. */
export function endWithStartCommand(
  release: () => Promise<void> = () => Promise.resolve(),
): void {
  const end = () => {
    void release().finally(() => process.exit());
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
  process.once('disconnect', end);
}
