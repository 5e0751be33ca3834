import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { networkInterfaces, tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startPreview } from '../../preview/server/start-preview.ts';
import { type Asked, ask, type Reply, startTestPreview, type TestPreview } from './start-test-preview.ts';

let preview: TestPreview;
let own: Record<string, string>;

beforeAll(async () => {
  preview = await startTestPreview();
  own = { origin: preview.url };
});
afterAll(() => preview.remove());

interface Opened {
  readonly key: string;
  readonly name: string;
  readonly revision: string | null;
  readonly notice?: string;
  readonly content: { readonly kind: string; readonly workbook: { readonly sheets: readonly object[] } };
}

function save(
  from: TestPreview,
  key: string,
  basedOn: string | null,
  revision: string,
  name = 'Work',
): Promise<Reply> {
  const body = JSON.stringify({ basedOn, revision, name, workbook: { sheets: [{ name: revision }] } });
  return ask(from, `/workbooks/${key}`, { method: 'PUT', headers: { origin: from.url }, body });
}

async function open(from: TestPreview, address = '/workbook'): Promise<Opened> {
  return JSON.parse((await ask(from, address)).text);
}

describe('who is answered', () => {
  test.each([
    ['a foreign Host (DNS rebinding)', 421, { headers: { host: 'evil.example:8787' } }],
    ['the right name with another port', 421, { headers: { host: '127.0.0.1:1' } }],
    ['a foreign Origin', 403, { headers: { origin: 'https://evil.example' } }],
    ['a sandboxed Origin', 403, { headers: { origin: 'null' } }],
    [
      'a script of another site',
      403,
      { headers: { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' } },
    ],
    ['a write without an Origin', 403, { method: 'POST' }],
  ] as const)('%s gets %d', async (_name, status, asked) => {
    const address = 'method' in asked ? '/workbooks' : '/workbook';
    const reply = await ask(preview, address, asked as Asked);
    expect(reply.status).toBe(status);
    expect(reply.text).not.toContain('sheets');
  });

  test('localhost is answered as 127.0.0.1 is', async () => {
    const { port } = new URL(preview.url);
    expect((await ask(preview, '/', { headers: { host: `localhost:${port}` } })).status).toBe(200);
  });

  test('no other address of this machine is listened on', async () => {
    const { port } = new URL(preview.url);
    const outer = Object.values(networkInterfaces())
      .flat()
      .find((address) => address?.family === 'IPv4' && !address.internal);
    const reached = outer
      ? await fetch(`http://${outer.address}:${port}/`).then(
          () => true,
          () => false,
        )
      : false;
    expect(reached).toBe(false);
  });
});

describe('what is served', () => {
  test.each([
    '/',
    '/page.js',
    '/page.css',
    '/icon.svg',
    '/frame',
    '/add-on',
    '/workbook',
    '/workbooks/sample',
  ])('%s', async (address) => {
    const reply = await ask(preview, address);
    expect(reply.status).toBe(200);
    expect(reply.headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
    expect(reply.headers['content-security-policy']).toContain("default-src 'none'");
  });

  test.each([
    '/package.json',
    '/../package.json',
    '/%2e%2e/package.json',
    '/page.js/',
    '//etc/passwd',
    '//',
    '/workbooks/',
    '/workbooks/..%2f..%2fpackage',
    '/workbooks/none',
    '/workbooks/UPPER',
    '/.preview/sample.json',
    '/__proto__',
    '/constructor',
  ])('%s is not there', async (address) => {
    expect((await ask(preview, address)).status).toBe(404);
  });

  test.each([
    ['DELETE', '/'],
    ['POST', '/workbook'],
    ['GET', '/files'],
    ['PATCH', '/workbooks/sample'],
  ])('%s %s gets 405 with what the address takes', async (method, address) => {
    const reply = await ask(preview, address, { method, headers: own });
    expect(reply.status).toBe(405);
    expect(reply.headers.allow).toMatch(/GET|POST|PUT/);
  });

  test('the page’s policy lets nothing out, and a dialog’s lets no request out at all', async () => {
    const page = (await ask(preview, '/')).headers['content-security-policy'];
    const frame = (await ask(preview, '/frame')).headers['content-security-policy'];
    expect(page).toContain("connect-src 'self'");
    expect(page).not.toContain('http');
    expect(frame).not.toMatch(/connect-src|script-src [^;]*'self'/);
    expect(frame).toContain('sandbox allow-scripts');
  });

  test('the bundle says what it contains and under which licences', async () => {
    expect((await ask(preview, '/page.js')).text).toMatch(
      /^\/\*! Contains, unmodified: @odoo\/o-spreadsheet [\d.]+ \(LGPL-3\.0-or-later\)/,
    );
  });
});

describe('saved work', () => {
  test('the sample opens unsaved, is saved, and is there again after a restart', async () => {
    const first = await startTestPreview();
    expect(await open(first)).toMatchObject({ key: 'sample', revision: null });
    expect((await save(first, 'sample', null, 'revision-1')).status).toBe(200);
    await first.close();
    const second = await startTestPreview({ folder: first.folder });
    expect(await open(second)).toMatchObject({
      revision: 'revision-1',
      content: { workbook: { sheets: [{ name: 'revision-1' }] } },
    });
    expect(await readdir(path.join(first.folder, '.preview'))).toEqual(['sample.json']);
    await second.remove();
  });

  test('a save on an older state is refused and changes nothing', async () => {
    const two = await startTestPreview();
    await save(two, 'sample', null, 'revision-1');
    expect((await save(two, 'sample', 'revision-1', 'revision-2')).status).toBe(200);
    const late = await save(two, 'sample', 'revision-1', 'revision-3');
    expect(late).toMatchObject({ status: 409, text: 'This workbook was changed in another tab.' });
    expect((await open(two)).revision).toBe('revision-2');
    await two.remove();
  });

  test('of saves sent at once only one that builds on another gets through', async () => {
    const busy = await startTestPreview();
    const replies = await Promise.all(
      Array.from({ length: 8 }, (_none, index) => save(busy, 'sample', null, `revision-${index}`)),
    );
    expect(replies.filter((reply) => reply.status === 200)).toHaveLength(1);
    expect(replies.filter((reply) => reply.status === 409)).toHaveLength(7);
    await busy.remove();
  });

  test('--fresh keeps the work aside and begins anew', async () => {
    const first = await startTestPreview();
    await save(first, 'sample', null, 'revision-1');
    await first.close();
    const fresh = await startTestPreview({ folder: first.folder, isFresh: true });
    expect(fresh.notes.join()).toMatch(
      /Begun anew; the work so far is kept as \.preview.sample\.before-\d{4}/,
    );
    expect((await open(fresh)).revision).toBeNull();
    const [aside] = await readdir(path.join(first.folder, '.preview'));
    expect(await readFile(path.join(first.folder, '.preview', aside ?? ''), 'utf8')).toContain('revision-1');
    await fresh.remove();
  });

  test.each([
    ['half a file', '{"name":"x","revi'],
    ['another JSON', '{"a":1}'],
    ['an empty file', ''],
  ])('%s in .preview is kept aside with a sentence', async (_name, text) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'preview-'));
    await mkdir(path.join(folder, '.preview'));
    await writeFile(path.join(folder, '.preview', 'sample.json'), text);
    const opened = await startTestPreview({ folder });
    expect((await open(opened)).notice).toMatch(
      /^The saved work could not be read\. It was kept as .*unreadable-.*begins anew\.$/,
    );
    expect(await readdir(path.join(folder, '.preview'))).toHaveLength(1);
    await opened.remove();
  });

  test.each([
    ['no JSON', '{'],
    ['no workbook', '{"basedOn":null,"revision":"revision-9","name":"x"}'],
    ['a strange revision', '{"basedOn":null,"revision":"../../x","name":"x","workbook":{"sheets":[]}}'],
    ['nothing', 'null'],
  ])('%s is refused', async (_name, body) => {
    expect((await ask(preview, '/workbooks/sample', { method: 'PUT', headers: own, body })).status).toBe(400);
  });

  test('a body that unpacks to more than the limit is refused', async () => {
    const body = gzipSync(Buffer.alloc(65 * 1024 * 1024));
    const headers = { ...own, 'content-encoding': 'gzip' };
    expect((await ask(preview, '/workbooks/sample', { method: 'PUT', headers, body })).status).toBe(413);
  });
});

describe('a user’s own file', () => {
  test('has work of its own, and is never written', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'preview-'));
    const file = path.join(folder, 'my-resellers.csv');
    await writeFile(file, 'Reseller,Revenue\nCobalt,1\n');
    const first = await startTestPreview({ folder, file });
    const opened = await open(first);
    expect(opened).toMatchObject({ name: 'my-resellers.csv', revision: null });
    await save(first, opened.key, null, 'revision-1');
    expect(await open(first, '/workbooks/sample')).toMatchObject({ revision: null });
    expect(await readFile(file, 'utf8')).toBe('Reseller,Revenue\nCobalt,1\n');
    await first.close();

    await writeFile(file, 'Reseller,Revenue\nCobalt,2\n');
    const second = await startTestPreview({ folder, file });
    expect(await open(second)).toMatchObject({
      revision: 'revision-1',
      notice: expect.stringContaining('has changed on disk'),
    });
    await second.remove();
  });

  test('that cannot be read stops the start with its sentence', async () => {
    await expect(startTestPreview({ file: '/nowhere/list.csv' })).rejects.toThrow(
      'There is no file “/nowhere/list.csv”',
    );
  });

  test('opened in the page is asked for by its key', async () => {
    const reply = await ask(preview, '/files?name=..%2F..%2Flist.csv', {
      method: 'POST',
      headers: own,
      body: 'a,b\n1,2',
    });
    const { key } = JSON.parse(reply.text);
    expect(reply.status).toBe(201);
    expect(await open(preview, `/workbooks/${key}`)).toMatchObject({ name: 'list.csv', revision: null });
  });

  test('refused in the page comes back as its sentence', async () => {
    const reply = await ask(preview, '/files?name=list.pdf', { method: 'POST', headers: own, body: 'x' });
    expect(reply).toMatchObject({ status: 422, text: expect.stringContaining('“list.pdf” is a .pdf file') });
  });
});

test('who asks while the page is still being made is answered when it is', async () => {
  const before = await startTestPreview();
  await before.remove();
  const folder = await mkdtemp(path.join(tmpdir(), 'preview-'));
  let isStarted = false;
  const starting = startTestPreview({ folder, port: Number(new URL(before.url).port) });
  void starting.then(() => {
    isStarted = true;
  });
  let wasEarly = false;
  let reply: Reply | undefined;
  while (!reply) {
    wasEarly = !isStarted;
    // Until the port is listened on, nobody is there to ask.
    reply = await ask(before, '/').catch(() => undefined);
    await new Promise(setImmediate);
  }
  expect([wasEarly, reply.status]).toEqual([true, 200]);
  await (await starting).remove();
});

test('a taken port gives a sentence with the cure', async () => {
  const port = Number(new URL(preview.url).port);
  const folder = await mkdtemp(path.join(tmpdir(), 'preview-'));
  const starting = startPreview({ port, folder, readAddOn: () => Promise.reject(new Error('not asked')) });
  await expect(starting).rejects.toThrow(`Port ${port} is taken`);
  await expect(starting).rejects.toThrow(`PORT=${port + 1} npm start`);
  await rm(folder, { recursive: true });
});
