/** The workbook as the preview's server hands it over. */
export interface OpenedDocument {
  readonly key: string;
  readonly name: string;
  readonly revision: string | null;
  readonly notice?: string;
  readonly content:
    | { readonly kind: 'workbook'; readonly workbook: Record<string, unknown> }
    | { readonly kind: 'xlsx'; readonly base64: string };
}

export interface AddOnFiles {
  readonly code: string;
  readonly pages: Readonly<Record<string, string>>;
  readonly standIns: string;
}

/** A refusal of the server: its sentence, and the HTTP status. */
export class ServerRefusal extends Error {
  readonly status: number;

  constructor(status: number, sentence: string) {
    super(sentence);
    this.status = status;
  }
}

/** The workbook that the address names, or the one that the preview was started with. */
export function fetchDocument(key: string | null): Promise<OpenedDocument> {
  return ask(key === null ? '/workbook' : `/workbooks/${encodeURIComponent(key)}`);
}

export function fetchAddOn(): Promise<AddOnFiles> {
  return ask('/add-on');
}

/** Hands a file of the user over to be read; gives the key of its workbook. */
export async function sendFile(file: File): Promise<string> {
  const { key } = await ask<{ key: string }>(`/files?name=${encodeURIComponent(file.name)}`, {
    method: 'POST',
    body: file,
  });
  return key;
}

export async function createDocument(): Promise<string> {
  const { key } = await ask<{ key: string }>('/workbooks', { method: 'POST' });
  return key;
}

export interface Save {
  /** Gzipped JSON of `{basedOn, revision, name, workbook}`. */
  readonly body: Uint8Array<ArrayBuffer>;
  /** Whether it arrives even when the page goes away before it is answered; not for what is large. */
  readonly outlivesPage: boolean;
}

export async function sendSave(key: string, { body, outlivesPage }: Save): Promise<void> {
  await ask(`/workbooks/${encodeURIComponent(key)}`, {
    method: 'PUT',
    body,
    keepalive: outlivesPage,
    headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
  });
}

async function ask<Answer>(address: string, init?: RequestInit): Promise<Answer> {
  const response = await fetch(address, init).catch(() => {
    throw new ServerRefusal(0, 'the preview does not answer; start it again with npm start.');
  });
  if (!response.ok) throw new ServerRefusal(response.status, await response.text());
  return (await response.json()) as Answer;
}
