import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { JSX } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { points } from '../../locale/figures.ts';
import type { ReviewMessages } from '../../locale/review-messages.ts';
import type { ReviewModel, ReviewRow } from '../../presenter/review-model.ts';
import { Numbers } from '../debrief/numbers.tsx';
import { percent } from './move-text.ts';
import { WordShape } from './word-mark.tsx';

interface Props {
  readonly words: ReviewMessages;
  readonly model: ReviewModel;
}

const WIDTH = 720;
/** In a narrow window it is drawn narrower rather than smaller, as long as the marks keep apart. */
const NARROW = '(max-width: 45rem)';
const NARROW_WIDTH = 360;
const MARK_APART = 22;
const HEIGHT = 220;
const LEFT = 34;
const RIGHT = 14;
const TOP = 14;
const BOTTOM = 28;
const GRID = 1000;

/** What was to be expected after each move; a thin line up to what the best move would have kept. */
export function ReviewCurve({ words, model }: Props): JSX.Element {
  const { rows } = model;
  const narrow = useNarrowWindow();
  const width = narrow ? Math.max(NARROW_WIDTH, rows.length * MARK_APART + LEFT + RIGHT) : WIDTH;
  const id = useId();
  const [at, setAt] = useState(0);
  const [low, high] = spanOf(rows);
  const x = scaleLinear([0, Math.max(1, rows.length - 1)], [LEFT + 14, width - RIGHT - 8]);
  const y = scaleLinear([low, high], [HEIGHT - BOTTOM, TOP]);
  const path = line<ReviewRow>(
    (_, i) => x(i),
    (row) => y(row.after.overall),
  );
  const ticks = Array.from({ length: (high - low) / GRID + 1 }, (_, i) => low + i * GRID);
  const [first, last] = [rows[0], rows[rows.length - 1]];
  const shown = rows[Math.min(at, rows.length - 1)];
  const says = (row: ReviewRow) =>
    words.pointSays(row.round, words.words[row.word], points(row.before.overall), points(row.after.overall));
  const stepBy = (event: KeyboardEvent): void => {
    const by = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, Home: -rows.length, End: rows.length }[
      event.key
    ];
    if (by === undefined) return;
    event.preventDefault();
    setAt(Math.max(0, Math.min(rows.length - 1, at + by)));
  };
  return (
    <figure class="chart review-curve">
      <figcaption>
        <h2>{words.curveTitle}</h2>
      </figcaption>
      {shown && (
        <div
          class="curve-box"
          role="slider"
          tabIndex={0}
          aria-label={`${words.curveTitle}. ${words.stepper}`}
          aria-valuemin={1}
          aria-valuemax={rows.length}
          aria-valuenow={Math.min(at, rows.length - 1) + 1}
          aria-valuetext={says(shown)}
          onKeyDown={stepBy}
        >
          <svg viewBox={`0 0 ${width} ${HEIGHT}`} style={{ '--drawn': width }} aria-hidden="true" key={id}>
            {ticks.map((tick) => (
              <g key={tick} class="tick">
                <path d={`M${LEFT} ${y(tick)}H${width - RIGHT}`} />
                <text x={LEFT - 6} y={y(tick) + 4} text-anchor="end">
                  {tick / 100}
                </text>
              </g>
            ))}
            {rows.map((row, i) =>
              row.round === rows[i - 1]?.round ? null : (
                <text key={row.beat} class="tick-text" x={x(i)} y={HEIGHT - 8} text-anchor="middle">
                  {row.round}
                </text>
              ),
            )}
            <path class="curve-line" d={path(rows as ReviewRow[]) ?? ''} />
            {rows.map((row, i) => (
              <g key={row.beat} onPointerEnter={() => setAt(i)}>
                {row.loss > 0 && (
                  <path class="curve-loss" d={`M${x(i)} ${y(row.before.overall)}V${y(row.after.overall)}m-5 0`} />
                )}
                {row === shown && <circle class="curve-here" cx={x(i)} cy={y(row.after.overall)} r="13" />}
                <WordShape word={row.word} x={x(i)} y={y(row.after.overall)} />
                <rect class="curve-reach" x={x(i) - 12} y={TOP} width="24" height={HEIGHT - TOP - BOTTOM} />
              </g>
            ))}
          </svg>
        </div>
      )}
      {shown && <p class="curve-says">{says(shown)}</p>}
      {first && last && (
        <p class="unseen">{words.curveSays(points(first.before.overall), points(last.after.overall))}</p>
      )}
      <Numbers
        summary={words.numbers}
        caption={words.curveTitle}
        heads={[
          words.heads.move,
          words.heads.round,
          words.heads.word,
          words.heads.before,
          words.heads.after,
          words.heads.chance,
          words.heads.trust,
        ]}
        rows={rows.map((row, i) => [
          i + 1,
          row.round,
          words.words[row.word],
          points(row.before.overall),
          points(row.after.overall),
          `${percent(words, row.before.ratified)} → ${percent(words, row.after.ratified)}`,
          `${points(row.trust.before)} → ${points(row.trust.after)}`,
        ])}
      />
    </figure>
  );
}

function useNarrowWindow(): boolean {
  const [narrow, setNarrow] = useState(() => matchMedia(NARROW).matches);
  useEffect(() => {
    const list = matchMedia(NARROW);
    const update = () => setNarrow(list.matches);
    list.addEventListener('change', update);
    return () => list.removeEventListener('change', update);
  }, []);
  return narrow;
}

/** The part of 0..10000 that holds every point, on whole grid lines. */
function spanOf(rows: readonly ReviewRow[]): [number, number] {
  const all = rows.flatMap(({ before, after }) => [before.overall, after.overall]);
  const low = Math.max(0, Math.floor((Math.min(10000, ...all) - 300) / GRID) * GRID);
  return [low, Math.min(10000, Math.max(low + 2 * GRID, Math.ceil((Math.max(0, ...all) + 300) / GRID) * GRID))];
}
