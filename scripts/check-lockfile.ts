import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './build.ts';

interface Lockfile {
  readonly packages: Readonly<
    Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>> }>
  >;
}

// Packages for other platforms that cannot be installed are left out of the lockfile without a word, and then
// `npm ci` fails everywhere.
const { packages } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as Lockfile;
const names = Object.keys(packages);
const wanted = new Set(
  Object.values(packages).flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies)),
);
const missing = [...wanted].filter((name) => !names.some((entry) => entry.endsWith(`node_modules/${name}`)));

if (missing.length > 0) {
  console.error(
    `package-lock.json has no entry for ${missing.join(', ')}: “npm ci” will fail. Pin an older version.`,
  );
  process.exitCode = 1;
}
