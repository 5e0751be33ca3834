import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Makes dist/ hold these files and no others; gives their names. Each file is written elsewhere and moved into
 * place whole, so that a running preview never reads half of one, and never misses the folder.
 */
export async function writeDist(
  root: string,
  files: ReadonlyMap<string, string>,
): Promise<readonly string[]> {
  const dist = path.join(root, 'dist');
  const cache = path.join(root, 'node_modules/.cache');
  await Promise.all([mkdir(dist, { recursive: true }), mkdir(cache, { recursive: true })]);
  const part = await mkdtemp(path.join(cache, 'dist-'));
  try {
    for (const [name, text] of files) {
      await writeFile(path.join(part, name), text);
      await rename(path.join(part, name), path.join(dist, name));
    }
  } finally {
    await rm(part, { recursive: true });
  }
  const stale = (await readdir(dist)).filter((name) => !files.has(name));
  await Promise.all(stale.map((name) => rm(path.join(dist, name), { recursive: true, force: true })));
  return [...files.keys()];
}
