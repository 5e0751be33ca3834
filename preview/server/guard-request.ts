import type { IncomingMessage } from 'node:http';

/** Why a request is refused: its status and a line for whoever reads it. */
export interface Refusal {
  readonly status: 403 | 421;
  readonly reason: string;
}

/**
 * Lets through only what the preview's own page asks. The Host check keeps a foreign name that was pointed at this
 * machine (DNS rebinding) away; Origin and Sec-Fetch-Site keep the pages of other sites away.
 */
export function refuseForeign(request: IncomingMessage, port: number): Refusal | undefined {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  const { host, origin } = request.headers;
  if (!host || !hosts.includes(host.toLowerCase())) {
    return { status: 421, reason: `The preview answers only at http://127.0.0.1:${port}.` };
  }
  const isOwnOrigin = origin === `http://${host}`;
  const site = request.headers['sec-fetch-site'];
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  const isOpening =
    isRead &&
    request.headers['sec-fetch-mode'] === 'navigate' &&
    request.headers['sec-fetch-dest'] === 'document';
  const isForeign =
    (origin !== undefined && !isOwnOrigin) ||
    (!isRead && !isOwnOrigin) ||
    (site !== undefined && site !== 'same-origin' && site !== 'none' && !isOpening);
  return isForeign ? { status: 403, reason: 'The preview answers only its own page.' } : undefined;
}

const COMMON = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cache-control': 'no-store',
};

/** The page: its templates are compiled and the add-on evaluated at run time, hence unsafe-eval; nothing from outside. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A dialog or sidebar of the add-on: inline code as HtmlService serves it, no origin, and no way to the network. */
const FRAME_POLICY = [
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data: blob:',
  'font-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
  'sandbox allow-scripts allow-forms allow-modals allow-downloads',
].join('; ');

export function securityHeaders(kind: 'page' | 'frame'): Readonly<Record<string, string>> {
  return { ...COMMON, 'content-security-policy': kind === 'frame' ? FRAME_POLICY : PAGE_POLICY };
}
