import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { build } from '../scripts/build.ts';
import { modelOperations, modelText } from './call-model.ts';
import { benchDashboard } from './dashboard.ts';
import { benchElementWise } from './element-wise.ts';
import { benchEngineTier } from './engine-tier.ts';
import { benchLargeWorkbook } from './large-workbook.ts';
import { benchLoadCode } from './load-code.ts';
import type { Result } from './measure.ts';
import { benchPortfolioMap } from './portfolio-map.ts';
import { benchPreviewReady } from './preview-ready.ts';
import { profileLargeWorkbook } from './profile-large-workbook.ts';
import { benchSidebarReady } from './sidebar-ready.ts';
import { testRunsText } from './test-runs.ts';
import { benchTierGrowth, benchTierRows } from './tier-rows.ts';

console.debug = () => undefined;
console.info = () => undefined;

/** Runs every benchmark beside its baseline and writes docs/benchmarks.md. */
async function run(): Promise<void> {
  await build();
  const results: readonly Result[] = [
    benchTierRows(),
    ...benchElementWise(),
    ...(await benchEngineTier()),
    benchTierGrowth(),
    ...(await benchLoadCode()),
    ...(await benchLargeWorkbook()),
    ...(await benchPortfolioMap()),
    ...(await benchDashboard()),
    await benchPreviewReady(),
    await benchSidebarReady(),
  ];
  const rows = results.map(
    ({ what, ours, baseline, ratio, goal }) =>
      `| ${what} | ${ours} | ${baseline} | ${ratio.toFixed(2)} | ${goal} |`,
  );
  const text = `# Benchmarks

\`npm run bench\` measures each figure beside its baseline in the same run and writes this page. Ours and the baseline take turns; each time is a median. Compare the ratios: the times are those of one machine.

Machine: ${cpus()[0]?.model.trim() ?? 'unknown'}, ${cpus().length} cores, Node ${process.version}.

| what | ours | baseline | ratio | goal |
| --- | ---: | ---: | ---: | --- |
${rows.join('\n')}

${modelText(await modelOperations())}
${await profileLargeWorkbook()}
${testRunsText()}`;
  await writeFile('docs/benchmarks.md', text);
  console.log(text);
}

await run();
