import { csv, type CsvCell } from '../exchange/csv.ts';
import { downloadBlob } from '../platform/files.ts';
import { pictureAsPng, pictureAsSvg, type Picture } from '../platform/picture-file.ts';

interface ChartToSave extends Picture {
  readonly format: 'png' | 'svg' | 'csv';
  readonly name: string;
  readonly rows: readonly (readonly CsvCell[])[];
}

/** Spreadsheets take a file without it for one in the old code page of the system. */
const BYTE_ORDER_MARK = '\ufeff';

/** Downloads a chart as a picture or as a table; false where the picture could not be made. */
export async function saveChart(chart: ChartToSave): Promise<boolean> {
  const blob = chart.format === 'csv' ? new Blob([chartTable(chart.rows)], { type: 'text/csv' }) : await drawn(chart);
  if (!blob) return false;
  downloadBlob(`burdenshare-${chart.name}.${chart.format}`, blob);
  return true;
}

async function drawn(chart: ChartToSave): Promise<Blob | null> {
  const svg = await pictureAsSvg(chart);
  if (!svg) return null;
  return chart.format === 'svg' ? new Blob([svg.text], { type: 'image/svg+xml' }) : pictureAsPng(svg);
}

/** The rows of a chart as CSV: figures with the plain minus, so that a spreadsheet counts them. */
export function chartTable(rows: readonly (readonly CsvCell[])[]): string {
  return BYTE_ORDER_MARK + csv(rows.map((row) => row.map(plain)));
}

function plain(cell: CsvCell): CsvCell {
  return typeof cell === 'string' ? cell.replace(/^\u2212(?=[\d.]+$)/, '-') : cell;
}
