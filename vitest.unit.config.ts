import { defineConfig } from 'vitest/config';

/** The tests that the mutation run repeats for every mutant: no build, no browser. */
export default defineConfig({ test: { include: ['tests/{core,functions,workbook,requests}/**/*.test.ts'] } });
