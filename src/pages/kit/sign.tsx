const signs = {
  yes: 'M3 8.5 6.5 12 13 4.5',
  no: 'M4 4l8 8M12 4l-8 8',
  open: 'M4.8 5.6a3.2 3.2 0 1 1 4.6 2.9C8.4 9 8 9.5 8 10.8M8 13.4v.8',
} as const;

/** A tick, a cross or a question mark, drawn: not every font has them. */
export function Sign({ sign }: { readonly sign: keyof typeof signs }) {
  return (
    <svg class="sign" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={signs[sign]} />
    </svg>
  );
}
