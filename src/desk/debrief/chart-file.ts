export const CHART_FORMATS = ['png', 'svg', 'csv'] as const;
export type ChartFormat = (typeof CHART_FORMATS)[number];

/** A chart as it is to be kept: the picture as it is drawn, what its marks mean, and the numbers behind it. */
export interface ChartFile {
  readonly format: ChartFormat;
  /** The name of the file, without its ending. */
  readonly name: string;
  readonly title: string;
  readonly picture: SVGSVGElement;
  readonly keys: readonly { readonly sign: SVGSVGElement; readonly says: string }[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** Keeps a chart as a file; false where the picture could not be made. */
export type SaveChart = (chart: ChartFile) => Promise<boolean>;
