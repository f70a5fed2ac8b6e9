import type { JSX } from 'preact';
import { points } from '../../locale/figures.ts';
import { Term } from '../shell/glossary-term.tsx';
import { BeliefChart } from './belief-chart.tsx';
import { FiguresTable } from './figures-table.tsx';
import { Key, Sign } from './marker.tsx';
import type { PartProps } from './part-props.ts';
import { Part } from './part.tsx';

/** What Washington took Seoul to care for, demand by demand, beside the truth. */
export function BeliefPart(props: PartProps): JSX.Element {
  const { tongue, parts, model } = props;
  const { issues, steps } = model.belief;
  const last = steps.length - 1;
  const gap = (issue: (typeof issues)[number]): number => Math.abs((issue.believed[last] ?? 0) - issue.truth);
  const misread = issues.toSorted((a, b) => gap(b) - gap(a))[0];
  const said = [
    misread && parts.says.belief(tongue.of(misread.name), points(misread.believed[last] ?? 0), points(misread.truth)),
    parts.says.beliefOff(points(steps[0]?.off ?? 0), points(steps[last]?.off ?? 0)),
  ].filter((one) => one !== undefined);
  return (
    <Part name="belief" title={parts.parts.belief} says={said.join(' ')}>
      <p class="intro">{parts.belief.intro}</p>
      <ul class="legend">
        <Key kind="truth">{parts.belief.truth}</Key>
        <Key kind="believed">{parts.belief.believed}</Key>
        <Sign drawing={<circle class="mark mark-first" r="4" />} box="-8 -8 16 16">
          {parts.belief.first}
        </Sign>
      </ul>
      <BeliefChart {...props} />
      {model.word.told.length > 0 && <Told {...props} />}
    </Part>
  );
}

/** What Seoul said of its priorities, and what that moved. */
function Told({ tongue, parts, words, model }: PartProps): JSX.Element {
  const { word } = parts;
  return (
    <>
      <h3>
        <Term id="disclosure">{word.toldTitle}</Term>
      </h3>
      <FiguresTable
        asCards
        caption={word.toldTitle}
        heads={[words.issue, words.round, word.said, word.honest, word.moved, word.judged]}
        rows={model.word.told.map((one) => [
          tongue.of(one.issue),
          one.round,
          tongue.words.names.claims[one.claim],
          one.honest ? word.true : word.untrue,
          word.fromTo(points(one.before), points(one.after)),
          one.judgedRound === null
            ? word.judgements[one.judged]
            : word.inRound(word.judgements[one.judged], one.judgedRound),
        ])}
      />
    </>
  );
}
