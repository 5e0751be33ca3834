import type { SymbolType } from 'd3-shape';

export interface Line {
  readonly stroke: string;
  readonly width: number;
  readonly dash?: readonly number[];
}

/** What a picture is made of. One list is painted on the screen, into a PNG and written as SVG: all show the same. */
export type Mark =
  | {
      readonly kind: 'box';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly fill: string;
      readonly line?: Line;
      readonly corner?: number;
    }
  | {
      readonly kind: 'path';
      readonly points: readonly (readonly [x: number, y: number])[];
      readonly line: Line;
    }
  | {
      readonly kind: 'circle';
      readonly x: number;
      readonly y: number;
      readonly radius: number;
      readonly fill?: string;
      readonly line?: Line;
    }
  | {
      readonly kind: 'shape';
      readonly x: number;
      readonly y: number;
      readonly type: SymbolType;
      /** Square pixels. */
      readonly area: number;
      readonly fill?: string;
      readonly line?: Line;
    }
  | {
      readonly kind: 'text';
      /** Where the text begins, ends or has its middle, and its baseline. */
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly size: number;
      readonly fill: string;
      readonly anchor?: 'start' | 'middle' | 'end';
      readonly isBold?: boolean;
      /** The colour around the letters, so that they can be read over anything. */
      readonly halo?: string;
      /** Reads from the bottom up. */
      readonly isUpright?: boolean;
    };

export const FONT = 'Roboto, Arial, Helvetica, sans-serif';

/** How wide a text is, pixels. */
export type Measure = (text: string, size: number, isBold: boolean) => number;
