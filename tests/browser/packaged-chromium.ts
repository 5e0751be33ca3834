import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import type { LaunchOptions } from 'playwright-core';

const cache = fileURLToPath(new URL('../../node_modules/.cache/', import.meta.url));

/**
 * The Chromium of the package @sparticuz/chromium, unpacked once for each version; undefined where it does not run.
 * Only the package's files are used: its own code reuses whatever version lies in the temporary folder.
 */
export function packagedChromium(): LaunchOptions | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const root = packageFolder();
  if (root === undefined) return undefined;
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  const folder = path.join(cache, `chromium-${version}`);
  if (!existsSync(folder)) unpack(root, folder);
  const fonts = path.join(folder, 'fonts.conf');
  if (readFileSync(fonts, 'utf8') !== fontsIn(folder)) {
    // The checkout was moved since.
    writeFileSync(`${fonts}.${process.pid}`, fontsIn(folder));
    renameSync(`${fonts}.${process.pid}`, fonts);
  }
  const executablePath = path.join(folder, 'chromium');
  const startsAlone = spawnSync(executablePath, ['--version']).status === 0;
  return {
    executablePath,
    env: {
      ...environment(),
      FONTCONFIG_FILE: fonts,
      ...(startsAlone ? {} : { LD_LIBRARY_PATH: path.join(folder, 'lib') }),
    },
  };
}

function packageFolder(): string | undefined {
  try {
    return path.resolve(path.dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '../..');
  } catch {
    return undefined;
  }
}

/** Whole, or not there: two processes that unpack at once each make their own folder, and one of them wins. */
function unpack(root: string, folder: string): void {
  const part = `${folder}.${process.pid}`;
  mkdirSync(part, { recursive: true });
  const read = (name: string) => brotliDecompressSync(readFileSync(path.join(root, 'bin', `${name}.br`)));
  writeFileSync(path.join(part, 'chromium'), read('chromium'), { mode: 0o755 });
  for (const archive of ['al2023.tar', 'fonts.tar']) {
    const { status, stderr } = spawnSync('tar', ['xf', '-', '-C', part], { input: read(archive) });
    if (status !== 0) throw new Error(`The packaged browser could not be unpacked: ${stderr}`);
  }
  writeFileSync(path.join(part, 'fonts.conf'), fontsIn(folder));
  try {
    renameSync(part, folder);
  } catch (problem) {
    rmSync(part, { recursive: true });
    if (!existsSync(folder)) throw problem;
  }
}

function fontsIn(folder: string): string {
  return `<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>`;
}

function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
