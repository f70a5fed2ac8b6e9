import type { JSX } from 'preact';
import { change, points } from '../../locale/figures.ts';
import type { JointFigures, MeterFigures, ScoreStory, ValueFigures } from '../../presenter/score-story.ts';
import type { PartProps } from './part-props.ts';

interface Props<F> extends Pick<PartProps, 'tongue' | 'words' | 'parts'> {
  readonly figures: F;
  /** The points that the figures make. */
  readonly makes: number;
}

type Row = readonly [label: string, value: string];

/** How a score came about, in the figures it was made from. */
export function ScoreFigures({
  story,
  ...told
}: Pick<PartProps, 'tongue' | 'words' | 'parts'> & { story: ScoreStory }): JSX.Element {
  const { figures, points: makes } = story;
  switch (figures.kind) {
    case 'seoul':
      return <ValueTable {...told} figures={figures} makes={makes} />;
    case 'joint':
      return <JointTable {...told} figures={figures} makes={makes} />;
    case 'trust':
    case 'deterrence':
    case 'standing':
      return <MeterTable {...told} figures={figures} makes={makes} />;
  }
}

function Rows({ rows }: { rows: readonly Row[] }): JSX.Element {
  return (
    <dl class="figures">
      {rows.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function ValueTable({ words, parts, figures, makes }: Props<ValueFigures>): JSX.Element {
  const { textWorth, price, value, reservation, best, zero } = figures;
  const f = words.figures;
  const rows: Row[] = [];
  if (textWorth !== null) rows.push([f.text, points(textWorth)]);
  if (textWorth !== null && price > 0) rows.push([f.price, change(-price)]);
  rows.push(
    [f.value, points(value)],
    [f.reservation, points(reservation)],
    [f.best, points(best)],
    [f.zero, points(zero)],
  );
  return (
    <>
      <p class="aside">{parts.score.ofValue(points(value), makes, points(zero), points(best))}</p>
      {textWorth === null && <p class="aside">{f.noText}.</p>}
      <Rows rows={rows} />
    </>
  );
}

function JointTable({ words, parts, figures, makes }: Props<JointFigures>): JSX.Element {
  const f = words.figures;
  if (!figures.signed) return <p class="aside">{f.noJoint}</p>;
  const { gainSeoul, gainWashington, bestGain } = figures;
  return (
    <>
      <p class="aside">{parts.score.ofJoint(points(gainSeoul + gainWashington), points(bestGain), makes)}</p>
      <Rows
        rows={[
          [f.gainSeoul, change(gainSeoul)],
          [f.gainWashington, change(gainWashington)],
          [f.bestGain, change(bestGain)],
        ]}
      />
    </>
  );
}

function MeterTable({ tongue, words, parts, figures, makes }: Props<MeterFigures>): JSX.Element {
  const f = words.figures;
  return (
    <>
      <p class="aside">
        {figures.kind === 'trust' ? f.trustScale : parts.score.asItStands(points(figures.end), makes)}
      </p>
      <Rows
        rows={[
          [f.start, points(figures.start)],
          [f.end, points(figures.end)],
        ]}
      />
      <h3>{f.causes}</h3>
      {figures.causes.length === 0 && <p class="aside">{f.noCauses}</p>}
      <ul class="causes">
        {figures.causes.map((cause) => (
          <li key={cause.because}>
            <strong class={cause.by < 0 ? 'loss' : 'gain'}>{change(cause.by)}</strong>{' '}
            {tongue.words.reasons.causes[cause.because]}
            {cause.times > 1 && <span class="aside"> ({f.times(cause.times)})</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
