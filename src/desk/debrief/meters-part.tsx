import type { JSX } from 'preact';
import type { DebriefMessages } from '../../locale/debrief-messages.ts';
import { change, points } from '../../locale/figures.ts';
import type { Tongue } from '../../locale/tongue.ts';
import type { DebriefModel } from '../../presenter/debrief-model.ts';
import type { MeterChange, MeterStory } from '../../presenter/meter-story.ts';
import { MeterChart } from './meter-chart.tsx';
import { Numbers } from './numbers.tsx';

interface Props {
  readonly tongue: Tongue;
  readonly words: DebriefMessages['debrief'];
  readonly model: DebriefModel;
}

/** The three meters over time, every change with its cause. */
export function MetersPart({ tongue, words, model }: Props): JSX.Element {
  const { names } = tongue.words;
  return (
    <section class="debrief-part">
      <h2>{words.metersTitle}</h2>
      <div class="charts three">
        {model.meters.map((story) => (
          <div key={story.meter}>
            <MeterChart
              title={names.meters[story.meter]}
              says={words.meterSays(names.meters[story.meter], points(story.start), points(story.end))}
              story={story}
              rounds={model.rounds}
            />
            <Changes tongue={tongue} words={words} story={story} />
          </div>
        ))}
      </div>
    </section>
  );
}

export function causeText(tongue: Tongue, one: Pick<MeterChange, 'because' | 'named'>): string {
  return one.named ? tongue.of(one.named) : tongue.words.reasons.causes[one.because];
}

function Changes({ tongue, words, story }: { tongue: Tongue; words: Props['words']; story: MeterStory }): JSX.Element {
  return (
    <Numbers
      summary={words.numbers}
      caption={tongue.words.names.meters[story.meter]}
      heads={[words.round, words.change, words.to, words.because]}
      rows={story.changes.map((one) => [one.round, change(one.by), points(one.to), causeText(tongue, one)])}
    />
  );
}
