import type { JSX } from 'preact';
import type { DebriefMessages } from '../../locale/debrief-messages.ts';
import { change, points } from '../../locale/figures.ts';
import type { Tongue } from '../../locale/tongue.ts';
import type { JointFigures, MeterFigures, ScoreStory, ValueFigures } from '../../presenter/score-story.ts';

interface Props<F> {
  readonly tongue: Tongue;
  readonly words: DebriefMessages['debrief'];
  readonly figures: F;
}

type Row = readonly [label: string, value: string];

/** How a score came about, in the figures it was made from. */
export function ScoreFigures({
  tongue,
  words,
  story,
}: {
  tongue: Tongue;
  words: DebriefMessages['debrief'];
  story: ScoreStory;
}): JSX.Element {
  const { figures } = story;
  switch (figures.kind) {
    case 'seoul':
      return <ValueTable tongue={tongue} words={words} figures={figures} />;
    case 'joint':
      return <JointTable tongue={tongue} words={words} figures={figures} />;
    case 'trust':
    case 'deterrence':
    case 'standing':
      return <MeterTable tongue={tongue} words={words} figures={figures} />;
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

function ValueTable({ words, figures }: Props<ValueFigures>): JSX.Element {
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
      {textWorth === null && <p class="aside">{f.noText}.</p>}
      <Rows rows={rows} />
    </>
  );
}

function JointTable({ words, figures }: Props<JointFigures>): JSX.Element {
  const f = words.figures;
  if (!figures.signed) return <p class="aside">{f.noJoint}</p>;
  return (
    <Rows
      rows={[
        [f.gainSeoul, change(figures.gainSeoul)],
        [f.gainWashington, change(figures.gainWashington)],
        [f.bestGain, change(figures.bestGain)],
      ]}
    />
  );
}

function MeterTable({ tongue, words, figures }: Props<MeterFigures>): JSX.Element {
  const f = words.figures;
  return (
    <>
      {figures.kind === 'trust' && <p class="aside">{f.trustScale}</p>}
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
