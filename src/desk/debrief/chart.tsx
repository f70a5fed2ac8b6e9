import type { ComponentChildren, JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { CHART_FORMATS, type ChartFormat } from './chart-file.ts';
import { ChartPoints, type ChartPoint } from './chart-points.tsx';
import { Numbers } from './numbers.tsx';
import type { PartProps } from './part-props.ts';

export interface ChartProps extends Pick<PartProps, 'words' | 'parts' | 'onSaveChart'> {
  /** The name of its files. */
  readonly name: string;
  readonly title: string;
  /** Stands beneath the title. */
  readonly aside?: ComponentChildren;
  /** What it shows, for who cannot see it. */
  readonly says: string;
  readonly className: string;
  readonly width: number;
  readonly height: number;
  /** Axes, lines and areas. */
  readonly drawing: ComponentChildren;
  readonly points: readonly ChartPoint[];
  /** Stands beneath the picture. */
  readonly foot?: ComponentChildren;
  /** The head and the rows of its table. */
  readonly heads: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  readonly numbers?: string;
}

/** A chart with its marks in reach of pointer and keys, its table, and its files. */
export function Chart(props: ChartProps): JSX.Element {
  const { title, says, width, height, points, heads, rows, parts, words } = props;
  const id = useId();
  const figure = useRef<HTMLElement>(null);
  const [told, tell] = useState<string | null>(null);
  const [failed, fail] = useState(false);
  const save = async (format: ChartFormat): Promise<void> => {
    const picture = figure.current?.querySelector<SVGSVGElement>('.chart-picture');
    if (!picture) return;
    const { name } = props;
    fail(
      !(await props.onSaveChart({
        format,
        name,
        title,
        picture,
        keys: keysFor(figure.current),
        rows: [heads, ...rows],
      })),
    );
  };
  return (
    <figure ref={figure} class={props.className}>
      <figcaption>
        <h3>{title}</h3>
        {props.aside}
      </figcaption>
      <svg
        class="chart-picture"
        viewBox={`0 0 ${width} ${height}`}
        role="group"
        aria-label={title}
        aria-describedby={`${id}d`}
      >
        <desc id={`${id}d`}>{`${says} ${parts.chart.hint}`}</desc>
        <g aria-hidden="true">{props.drawing}</g>
        <ChartPoints points={points} onTell={tell} />
      </svg>
      <p class="chart-readout" aria-hidden="true">
        {told}
      </p>
      {props.foot}
      <div class="chart-tools">
        <Numbers summary={props.numbers ?? words.numbers} caption={title} heads={heads} rows={rows} />
        <div class="chart-save" role="group" aria-label={parts.chart.save}>
          {CHART_FORMATS.map((format) => (
            <button
              key={format}
              type="button"
              class="small-button"
              aria-label={parts.chart.saveAs(format.toUpperCase(), title)}
              onClick={() => void save(format)}
            >
              {format.toUpperCase()}
            </button>
          ))}
        </div>
      </div>
      {failed && (
        <p class="refusal" role="alert">
          {parts.chart.failed}
        </p>
      )}
    </figure>
  );
}

/** The legend of the part the chart stands in. */
function keysFor(figure: Element | null): { sign: SVGSVGElement; says: string }[] {
  const legend = figure?.closest('.debrief-part')?.querySelector('.legend');
  return [...(legend?.children ?? [])].flatMap((item) => {
    const sign = item.querySelector<SVGSVGElement>('svg');
    return sign ? [{ sign, says: (item.textContent ?? '').trim() }] : [];
  });
}
