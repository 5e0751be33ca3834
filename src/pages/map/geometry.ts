/** Shares below it stand in a lane of their own at the left edge. */
export const LEAST_SHARE = 0.001;

export interface Size {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** From one x to another, pixels. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface Insets {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where things stand on the picture; all in pixels from its top left corner. */
export interface Geometry {
  readonly size: Size;
  readonly plot: {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  };
  /** The place of share 0, where nothing was sold. */
  readonly zeroLane: Span;
  /** The place of shares above 0 and below LEAST_SHARE. */
  readonly lowLane: Span;
  /** Where the logarithmic axis begins, at LEAST_SHARE. */
  readonly axisLeft: number;
  /** A share, as a fraction from LEAST_SHARE to 1. */
  readonly xOf: (share: number) => number;
  /** A commitment score from 0 to 100. */
  readonly yOf: (score: number) => number;
  /** Square pixels of a mark for our revenue, money. */
  readonly areaOf: (revenue: number) => number;
}

const LANE = 28;
/** Room inside the plot at its right, so that marks there are whole. */
const PADDING = 14;

/**
 * The geometry of a picture of this size for so many resellers, the largest with this revenue: marks shrink as they
 * become many. Areas are in proportion to revenue, except that the smallest stay large enough to be seen.
 */
export function mapGeometry(size: Size, insets: Insets, count: number, largestRevenue: number): Geometry {
  const plot = {
    left: insets.left,
    top: insets.top,
    right: Math.max(size.width - insets.right, insets.left + 4 * LANE),
    bottom: Math.max(size.height - insets.bottom, insets.top + 100),
  };
  const zeroLane = { from: plot.left, to: plot.left + LANE };
  const lowLane = { from: zeroLane.to, to: zeroLane.to + LANE };
  const axisLeft = lowLane.to + 2;
  const axisRight = plot.right - PADDING;
  const radius = largestRadius(size, count);
  const room = Math.max(8, radius * 0.9);
  const [floor, ceiling] = [plot.bottom - room, plot.top + room];
  const least = Math.PI * Math.max(1.7, Math.min(3.6, radius / 4)) ** 2;
  const areaOfMoney = (Math.PI * radius ** 2) / Math.max(largestRevenue, 1);
  return {
    ...{ size, plot, zeroLane, lowLane, axisLeft },
    xOf: (share) => {
      const part = Math.log(share / LEAST_SHARE) / Math.log(1 / LEAST_SHARE);
      return axisLeft + within(part) * (axisRight - axisLeft);
    },
    yOf: (score) => floor + within(score / 100) * (ceiling - floor),
    areaOf: (revenue) => Math.max(least, revenue * areaOfMoney),
  };
}

/** 22 px for 40 resellers on a dialog’s map, 5 px for 5,000. */
function largestRadius({ width, height }: Size, count: number): number {
  const ofPicture = Math.sqrt((width * height) / (620 * 560));
  return 22 * ofPicture * Math.min(1.2, (40 / Math.max(count, 1)) ** 0.3);
}

/** From 0 to 1, whatever it was. */
function within(part: number): number {
  return Math.min(1, Math.max(0, part));
}
