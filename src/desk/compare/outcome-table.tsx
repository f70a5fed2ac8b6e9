import type { JSX } from 'preact';
import type { DebriefMessages } from '../../locale/debrief-messages.ts';
import type { TheatreMessages } from '../../locale/theatre-messages.ts';
import type { Tongue } from '../../locale/tongue.ts';
import type { CompareModel, OfPair, PairOutcome } from '../../presenter/compare-model.ts';

interface Props {
  readonly tongue: Tongue;
  readonly words: TheatreMessages['compare'];
  readonly scores: DebriefMessages['debrief']['scores'];
  readonly heads: Readonly<Record<OfPair, string>>;
  readonly model: CompareModel;
}

/** What both came to. Scores stand only where the talks are over. */
export function OutcomeTable({ tongue, words, scores, heads, model }: Props): JSX.Element {
  const { a, b } = model.outcomes;
  const { ends } = tongue.words.names;
  const end = ({ end: how }: PairOutcome) => (how ? ends[how] : words.underWay);
  const figures = [
    ...(Object.keys(scores) as (keyof typeof scores)[]).map((key) => ({
      name: scores[key],
      a: a.scores?.[key] ?? null,
      b: b.scores?.[key] ?? null,
    })),
    { name: words.overall, a: a.overall, b: b.overall },
  ];
  return (
    <table class="pair-table">
      <thead>
        <tr>
          <th scope="col">
            <span class="unseen">{words.score}</span>
          </th>
          <th scope="col">{heads.a}</th>
          <th scope="col">{heads.b}</th>
          <th scope="col">{words.difference}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{words.seed}</th>
          <td>{a.seed}</td>
          <td>{b.seed}</td>
          <td>–</td>
        </tr>
        <tr>
          <th scope="row">{words.end}</th>
          <td>{end(a)}</td>
          <td>{end(b)}</td>
          <td>–</td>
        </tr>
        <tr>
          <th scope="row">{words.round}</th>
          <td>{a.round}</td>
          <td>{b.round}</td>
          <td>{difference(a.round, b.round)}</td>
        </tr>
        {figures.map((one) => (
          <tr key={one.name} class={one.name === words.overall ? 'sum' : ''}>
            <th scope="row">{one.name}</th>
            <td>{one.a ?? '–'}</td>
            <td>{one.b ?? '–'}</td>
            <td>{difference(one.a, one.b)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** How much more the second has. */
function difference(a: number | null, b: number | null): string {
  if (a === null || b === null) return '–';
  const by = b - a;
  return by === 0 ? '0' : by < 0 ? `−${-by}` : `+${by}`;
}
