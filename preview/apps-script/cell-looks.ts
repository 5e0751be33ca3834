/** What the engine keeps of a cell's look; what is missing or empty is as usual. */
interface EngineStyle {
  readonly align?: string | null;
  readonly bold?: boolean;
  readonly fillColor?: string;
  readonly fontSize?: number;
  readonly italic?: boolean;
  readonly textColor?: string;
  readonly verticalAlign?: string | null;
  readonly wrapping?: string;
}

/** One side of a cell's look: how the engine keeps what a script sets, and what the script reads of it. */
export interface Look<Value, Read> {
  readonly keep: (value: Value) => EngineStyle;
  readonly read: (style: EngineStyle) => Read;
}

type TextLook = Look<string | null, string>;

/** Google passes over a word that is none of these. */
const HORIZONTAL = new Set<string | null>(['left', 'center', 'right', 'normal', null]);
const VERTICAL = new Set<string | null>(['top', 'middle', 'bottom', null]);

/** For each look null gives the usual one. */
export const looks: Readonly<{
  background: TextLook;
  fontColor: TextLook;
  fontSize: Look<number, number>;
  fontStyle: Look<string | null, GoogleAppsScript.Spreadsheet.FontStyle>;
  fontWeight: Look<string | null, GoogleAppsScript.Spreadsheet.FontWeight>;
  horizontal: TextLook;
  vertical: TextLook;
  wrap: Look<boolean, boolean>;
}> = {
  background: {
    keep: (color) => ({ fillColor: color?.toLowerCase() ?? '' }),
    read: ({ fillColor }) => fillColor || '#ffffff',
  },
  fontColor: {
    keep: (color) => ({ textColor: color?.toLowerCase() ?? '' }),
    read: ({ textColor }) => textColor || '#000000',
  },
  fontSize: {
    keep: (fontSize) => ({ fontSize }),
    read: ({ fontSize }) => fontSize ?? 10,
  },
  fontStyle: {
    keep: (style) => ({ italic: style === 'italic' }),
    read: ({ italic }) => (italic ? 'italic' : 'normal'),
  },
  fontWeight: {
    keep: (weight) => ({ bold: weight === 'bold' }),
    read: ({ bold }) => (bold ? 'bold' : 'normal'),
  },
  horizontal: {
    keep: (align) => (HORIZONTAL.has(align) ? { align: align === 'normal' ? null : align } : {}),
    read: ({ align }) => align ?? 'general',
  },
  vertical: {
    keep: (verticalAlign) => (VERTICAL.has(verticalAlign) ? { verticalAlign } : {}),
    read: ({ verticalAlign }) => verticalAlign ?? 'bottom',
  },
  wrap: {
    keep: (isWrapped) => ({ wrapping: isWrapped ? 'wrap' : 'overflow' }),
    // Google says yes of cells that nobody set, though their text does not wrap (issue 427134600 of its tracker).
    read: ({ wrapping = 'wrap' }) => wrapping === 'wrap',
  },
};
