import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WorkbookStore } from '../../preview/server/workbook-store.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'preview-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('a workbook asked for while it is being saved comes as it is saved', async () => {
  const store = new WorkbookStore(folder);
  const saved = { name: 'Sample', revision: 'revision-1', workbook: { sheets: [] } };
  const saving = store.save('sample', null, saved);
  expect(await store.load('sample')).toEqual({ kind: 'saved', saved });
  expect(await saving).toBe('saved');
});
