import { mkdtemp, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readAddOn } from '../../preview/server/read-add-on.ts';
import { type Preview, startPreview } from '../../preview/server/start-preview.ts';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

export interface TestPreview extends Preview {
  readonly folder: string;
  /** Stops it and takes its folder away. */
  remove(): Promise<void>;
}

export interface TestPreviewOptions {
  readonly folder?: string;
  /** Any free one, if left out. */
  readonly port?: number;
  readonly file?: string;
  readonly isFresh?: boolean;
  /** Another add-on in place of the built one. */
  readonly addOn?: { readonly code: string; readonly pages: Readonly<Record<string, string>> };
}

/** Starts a preview of the built files on a free port, in a folder of its own unless one is given. */
export async function startTestPreview({ addOn, ...options }: TestPreviewOptions = {}): Promise<TestPreview> {
  const folder = options.folder ?? (await mkdtemp(path.join(tmpdir(), 'preview-')));
  const preview = await startPreview({
    port: 0,
    ...options,
    folder,
    readAddOn: async () => ({ ...(await readAddOn(DIST)), ...addOn }),
  });
  return {
    ...preview,
    folder,
    async remove() {
      await preview.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

export interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** Asks a preview with headers that a browser would not let one set. */
export function ask(
  preview: Preview,
  address: string,
  { method = 'GET', headers = {}, body }: Asked = {},
): Promise<Reply> {
  const { hostname, port } = new URL(preview.url);
  return new Promise((resolve, reject) => {
    const asking = request({ hostname, port, path: address, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: Buffer.concat(parts).toString('utf8'),
        }),
      );
    });
    asking.on('error', reject);
    asking.end(body);
  });
}
