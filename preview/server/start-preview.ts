import { createServer, type RequestListener } from 'node:http';
import path from 'node:path';
import { bundlePage } from './bundle-page.ts';
import { Documents } from './documents.ts';
import { type AddOnFiles, createHandler } from './handle-request.ts';
import { Problem } from './problem.ts';
import { WorkbookStore } from './workbook-store.ts';

export interface PreviewOptions {
  readonly port: number;
  /** The folder in which .preview lies. */
  readonly folder: string;
  readonly file?: string;
  readonly isFresh?: boolean;
  readonly readAddOn: () => Promise<AddOnFiles>;
}

export interface Preview {
  readonly url: string;
  /** Sentences for the terminal about how the start went. */
  readonly notes: readonly string[];
  close(): Promise<void>;
}

/** Starts the preview on 127.0.0.1. Throws a Problem for what the user can put right. */
export async function startPreview({
  port,
  folder,
  file,
  isFresh = false,
  readAddOn,
}: PreviewOptions): Promise<Preview> {
  const documents = new Documents(new WorkbookStore(path.join(folder, '.preview')));
  if (file !== undefined) await documents.startWith(file);
  const server = createServer();
  // An open tab may reload as soon as the port answers; it waits until the page is made.
  const early: Parameters<RequestListener>[] = [];
  const keep: RequestListener = (...request) => void early.push(request);
  server.on('request', keep);
  const taken = await listen(server, port);
  const notes: string[] = [];
  try {
    if (isFresh) {
      const aside = await documents.setStartAside();
      if (aside) notes.push(`Begun anew; the work so far is kept as ${aside}.`);
    }
    const page = await bundlePage();
    const handler = createHandler({ page, documents, readAddOn }, taken);
    const answer: RequestListener = (request, response) => void handler(request, response);
    server.off('request', keep).on('request', answer);
    for (const request of early) answer(...request);
  } catch (error) {
    server.close();
    server.closeAllConnections();
    throw error;
  }
  return {
    url: `http://127.0.0.1:${taken}`,
    notes,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: ReturnType<typeof createServer>, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') {
        reject(
          new Problem(
            `Port ${port} is taken, perhaps by another preview. Use that one, or choose another port: PORT=${port + 1} npm start`,
          ),
        );
      } else if (error.code === 'EACCES') {
        reject(
          new Problem(`Port ${port} is reserved on this machine. Choose a higher one: PORT=8788 npm start`),
        );
      } else reject(error);
    });
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}
