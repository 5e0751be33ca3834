import { defineConfig } from 'vitest/config';
import { SlowFirst } from './tests/slow-first.ts';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: 'tests/global-setup.ts',
    // Every core works: the machine has nothing else to do. What one file has made serves the next in the same worker:
    // modules, the code of the add-on, a workbook that was set up.
    maxWorkers: '100%',
    isolate: false,
    sequence: { sequencer: SlowFirst },
    // Only for what hangs: nothing is timed, and a busy machine is many times slower. What takes longer says so.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 50_000 } },
  },
});
