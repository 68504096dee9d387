import tsconfigPaths from 'vite-tsconfig-paths';
import {defineConfig} from 'vitest/config';

export default defineConfig({
  plugins: [tsconfigPaths()],
  test: {
    include: [
      'tests/unit/**/*.test.{ts,tsx}',
      'tests/{simulation,bench}/**/*.test.ts',
    ],
    environment: 'node',
    // Both cores of CI's machine; by itself it would leave one to nobody.
    maxWorkers: 2,
    minWorkers: 1,
    // The schemas take seconds to build: files that share a process share them.
    isolate: false,
    // Time enough on a busy machine: no test waits for a clock.
    testTimeout: 20_000,
    // The zone of no shop: a test that leans on the machine's own zone shows itself.
    env: {TZ: 'Pacific/Chatham'},
  },
});
