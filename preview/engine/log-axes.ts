import { registries } from '@odoo/o-spreadsheet';

interface AxesDesign {
  readonly axesDesign?: Partial<Record<'x' | 'y', { readonly logScale?: boolean }>>;
}

interface Scaled {
  readonly chartJsConfig?: { readonly options?: { readonly scales?: Record<string, object | undefined> } };
}

/** Logarithmic axes, which the chart library has and the engine does not offer: `axesDesign.x.logScale`. */
export function registerLogAxes(): void {
  for (const type of ['scatter', 'line', 'bar'] as const) {
    const chart = registries.chartTypeRegistry.get(type);
    const getRuntime = chart.getRuntime;
    chart.getRuntime = function (...args: Parameters<typeof getRuntime>) {
      const runtime = getRuntime.apply(this, args);
      const design = args[1] as AxesDesign;
      for (const axis of ['x', 'y'] as const) {
        const scale = (runtime as Scaled).chartJsConfig?.options?.scales?.[axis];
        if (scale && design.axesDesign?.[axis]?.logScale) {
          Object.assign(scale, { type: 'logarithmic', beginAtZero: false, afterBuildTicks: keepPowersOfTen });
        }
      }
      return runtime;
    };
  }
}

interface Ticks {
  ticks: readonly { readonly value: number }[];
}

/** Every number between them would not fit a small chart; all stay where the axis does not reach two powers. */
function keepPowersOfTen(axis: Ticks): void {
  const powers = axis.ticks.filter(({ value }) =>
    Number.isInteger(Math.round(Math.log10(value) * 1e9) / 1e9),
  );
  if (powers.length > 1) axis.ticks = powers;
}
