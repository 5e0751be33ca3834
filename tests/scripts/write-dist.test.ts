import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeDist } from '../../scripts/write-dist.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'write-dist-'));
});

afterEach(() => rmSync(root, { recursive: true }));

describe('writeDist', () => {
  it('leaves exactly the given files, whatever was there', async () => {
    mkdirSync(path.join(root, 'dist/old'), { recursive: true });
    writeFileSync(path.join(root, 'dist/old/a.js'), '');
    writeFileSync(path.join(root, 'dist/Code.js'), 'old');
    expect(
      await writeDist(
        root,
        new Map([
          ['Code.js', 'new'],
          ['page.html', '<p>'],
        ]),
      ),
    ).toEqual(['Code.js', 'page.html']);
    expect(readdirSync(path.join(root, 'dist')).sort()).toEqual(['Code.js', 'page.html']);
    expect(readFileSync(path.join(root, 'dist/Code.js'), 'utf8')).toBe('new');
  });

  it('leaves nothing beside it, also when two builds run at once', async () => {
    const files = new Map([['Code.js', 'x'.repeat(100_000)]]);
    await Promise.all([writeDist(root, files), writeDist(root, files), writeDist(root, files)]);
    expect(readFileSync(path.join(root, 'dist/Code.js'), 'utf8')).toHaveLength(100_000);
    expect(readdirSync(path.join(root, 'node_modules/.cache'))).toEqual([]);
  });
});
