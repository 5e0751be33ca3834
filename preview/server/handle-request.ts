import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { PageFiles } from './bundle-page.ts';
import { type Documents, KEY_FORM } from './documents.ts';
import { refuseForeign, securityHeaders } from './guard-request.ts';
import { Problem } from './problem.ts';
import { MOST_BYTES } from './read-user-file.ts';
import type { WorkbookJson } from './workbook-store.ts';

export interface Served {
  readonly page: PageFiles;
  readonly documents: Documents;
  /** The built add-on, read anew for each page so that a rebuild shows after a reload. */
  readonly readAddOn: () => Promise<AddOnFiles>;
}

export interface AddOnFiles {
  readonly code: string;
  readonly pages: Readonly<Record<string, string>>;
  readonly standIns: string;
}

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
  /** Whether it is the document of a dialog or sidebar, which has its own policy. */
  readonly isFrame?: boolean;
  /** The methods that the address takes. */
  readonly allow?: string;
}

type Handler = (request: IncomingMessage, url: URL, key: string) => Answer | Promise<Answer>;
type Route = Readonly<Partial<Record<'GET' | 'POST' | 'PUT', Handler>>>;

const REVISION_FORM = /^[\w-]{8,64}$/;
const MOST_WORKBOOK_BYTES = 64 * 1024 * 1024;

const NO_SUCH_PAGE = 'There is no such page in the preview.';

/** Answers the closed list of addresses that the preview has; everything else is 404. */
export function createHandler(served: Served, port: number) {
  const routes = routesOf(served);
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const send = (answer: Answer) => {
      const { status, type, allow } = answer;
      const headers = securityHeaders(answer.isFrame ? 'frame' : 'page');
      response.writeHead(status, { ...headers, 'content-type': type, ...(allow && { allow }) });
      response.end(request.method === 'HEAD' ? undefined : answer.body);
    };
    try {
      const refusal = refuseForeign(request, port);
      if (refusal) return send(sentence(refusal.status, refusal.reason));
      const address = request.url ?? '/';
      const own = `http://127.0.0.1:${port}`;
      // “//” alone is no address at all.
      if (!URL.canParse(address, own)) return send(sentence(404, NO_SUCH_PAGE));
      const url = new URL(address, own);
      const [, key] = /^\/workbooks\/([^/]+)$/.exec(url.pathname) ?? [];
      if (key !== undefined && !KEY_FORM.test(key)) return send(sentence(404, 'There is no such workbook.'));
      const route = routes.get(key === undefined ? url.pathname : '/workbooks/:key');
      if (!route) return send(sentence(404, NO_SUCH_PAGE));
      const method = request.method === 'HEAD' ? 'GET' : request.method;
      const handler = route[method as keyof Route];
      if (!handler) {
        const allow = Object.keys(route).join(', ');
        return send({ ...sentence(405, `This address takes ${allow}.`), allow });
      }
      send(await handler(request, url, key ?? ''));
    } catch (error) {
      if (error instanceof TooLarge) response.setHeader('connection', 'close');
      send(
        error instanceof Problem
          ? sentence(error instanceof TooLarge ? 413 : 422, error.message)
          : sentence(500, reasonOf(error)),
      );
    }
  };
}

function routesOf({ page, documents, readAddOn }: Served): ReadonlyMap<string, Route> {
  const file = (type: string, body: string | Uint8Array): Route => ({
    GET: () => ({ status: 200, type, body }),
  });
  return new Map<string, Route>([
    ['/', file('text/html; charset=utf-8', page.html)],
    ['/page.js', file('text/javascript; charset=utf-8', page.script)],
    ['/page.css', file('text/css; charset=utf-8', page.style)],
    ['/icon.svg', file('image/svg+xml', page.icon)],
    [
      '/frame',
      { GET: () => ({ status: 200, type: 'text/html; charset=utf-8', body: page.frame, isFrame: true }) },
    ],
    ['/add-on', { GET: async () => json(200, await readAddOn()) }],
    ['/workbook', { GET: () => openDocument(documents, documents.startKey) }],
    ['/workbooks', { POST: () => json(201, { key: documents.addEmpty() }) }],
    [
      '/workbooks/:key',
      {
        GET: (_request, _url, key) => openDocument(documents, key),
        PUT: (request, _url, key) => saveDocument(documents, request, key),
      },
    ],
    [
      '/files',
      {
        POST: async (request, url) => {
          const name = (url.searchParams.get('name') ?? '').split(/[\\/]/).pop() ?? '';
          return json(201, { key: documents.addFile(await readBody(request, MOST_BYTES), name) });
        },
      },
    ],
  ]);
}

async function openDocument(documents: Documents, key: string): Promise<Answer> {
  const opened = await documents.open(key);
  return opened
    ? json(200, opened)
    : sentence(404, 'This workbook is not here any more. Open its file again with File > Open.');
}

async function saveDocument(documents: Documents, request: IncomingMessage, key: string): Promise<Answer> {
  const body = await readBody(request, MOST_WORKBOOK_BYTES);
  let sent: {
    basedOn?: unknown;
    revision?: unknown;
    name?: unknown;
    workbook?: { sheets?: unknown } | null;
  } | null;
  try {
    sent = JSON.parse(Buffer.from(body).toString('utf8'));
  } catch {
    return sentence(400, 'This is not a workbook.');
  }
  const { basedOn, revision, name, workbook } = sent ?? {};
  const isBase = basedOn === null || typeof basedOn === 'string';
  if (
    !isBase ||
    typeof revision !== 'string' ||
    !REVISION_FORM.test(revision) ||
    typeof name !== 'string' ||
    !workbook ||
    !Array.isArray(workbook.sheets)
  ) {
    return sentence(400, 'This is not a workbook.');
  }
  const result = await documents.save(key, basedOn, {
    name: name.slice(0, 200),
    revision,
    workbook: workbook as WorkbookJson,
  });
  return result === 'saved'
    ? json(200, { revision })
    : sentence(409, 'This workbook was changed in another tab.');
}

class TooLarge extends Problem {}

async function readBody(request: IncomingMessage, most: number): Promise<Uint8Array> {
  const tooLarge = () =>
    new TooLarge(`This is larger than the ${most / 1024 / 1024} MB that the preview takes.`);
  const parts: Buffer[] = [];
  let length = 0;
  if (Number(request.headers['content-length'] ?? 0) > most) throw tooLarge();
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > most) throw tooLarge();
    parts.push(part);
  }
  const body = Buffer.concat(parts);
  if (request.headers['content-encoding'] !== 'gzip') return body;
  try {
    return await promisify(gunzip)(body, { maxOutputLength: most });
  } catch {
    throw tooLarge();
  }
}

function json(status: number, value: unknown): Answer {
  return { status, type: 'application/json; charset=utf-8', body: JSON.stringify(value) };
}

function sentence(status: number, text: string): Answer {
  return { status, type: 'text/plain; charset=utf-8', body: text };
}

/** A fault of the disk in words; the code alone helps nobody. */
function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC') return 'the disk is full.';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return 'the folder .preview may not be written.';
  return `the preview failed: ${message}`;
}
