import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: 'tests/global-setup.ts',
    // Only for what hangs: nothing is timed, and a busy machine is many times slower.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
