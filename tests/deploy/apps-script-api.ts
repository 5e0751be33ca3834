import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface PushedFile {
  readonly name: string;
  readonly type: 'JSON' | 'SERVER_JS' | 'HTML';
  readonly source: string;
}

interface Failure {
  readonly status: number;
  readonly message: string;
}

export interface AppsScriptApi {
  readonly root: string;
  /** What lies in each project, by script id. */
  readonly projects: Map<string, readonly PushedFile[]>;
  /** How often a project was written. */
  writes: number;
  /** Answered to every request while it is set. */
  failure: Failure | undefined;
  close(): void;
}

/** Stands for Google's Apps Script API on loopback: keeps the files of each project, asks for a sign-in. */
export async function startAppsScriptApi(): Promise<AppsScriptApi> {
  const server = createServer(async (request, response) => {
    const { status, body } = await answer(api, request);
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const api: AppsScriptApi = {
    root: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    projects: new Map(),
    writes: 0,
    failure: undefined,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
  return api;
}

async function answer(
  api: AppsScriptApi,
  request: IncomingMessage,
): Promise<{ status: number; body: unknown }> {
  const [, scriptId] = request.url?.match(/^\/v1\/projects\/([^/]+)\/content(?:\?|$)/) ?? [];
  const failure = api.failure ?? failureOf(request, scriptId);
  if (failure) {
    return { status: failure.status, body: { error: { code: failure.status, message: failure.message } } };
  }
  const id = String(scriptId);
  if (request.method === 'PUT') {
    api.projects.set(id, (JSON.parse(await textOf(request)) as { files: PushedFile[] }).files);
    api.writes += 1;
  }
  return { status: 200, body: { scriptId: id, files: api.projects.get(id) ?? [] } };
}

function failureOf(request: IncomingMessage, scriptId: string | undefined): Failure | undefined {
  if (scriptId === undefined) return { status: 404, message: 'Requested entity was not found.' };
  if (request.headers.authorization?.startsWith('Bearer ')) return undefined;
  return { status: 401, message: 'Request had invalid authentication credentials.' };
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const part of request) text += String(part);
  return text;
}
