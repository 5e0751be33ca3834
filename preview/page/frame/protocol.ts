/** What the page and a dialog's or sidebar's frame say to each other over their message port. */
export type ToFrame =
  | { readonly kind: 'answer'; readonly call: number; readonly value: unknown }
  | { readonly kind: 'failure'; readonly call: number; readonly message: string; readonly name: string };

export type ToPage =
  | {
      readonly kind: 'call';
      readonly call: number;
      readonly functionName: string;
      readonly args: readonly unknown[];
    }
  | { readonly kind: 'close' }
  | { readonly kind: 'focus editor' }
  | { readonly kind: 'escape' };

/** The first message, on the window: the document to show. The port comes with it. */
export interface Begin {
  readonly html: string;
}
