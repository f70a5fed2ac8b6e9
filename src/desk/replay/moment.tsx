import type { JSX } from 'preact';
import type { DebriefMessages } from '../../locale/debrief-messages.ts';
import { points } from '../../locale/figures.ts';
import type { TheatreMessages } from '../../locale/theatre-messages.ts';
import type { Tongue } from '../../locale/tongue.ts';
import type { ReplayBeat, ReplayModel, SeenBeat } from '../../presenter/replay-model.ts';
import type { Viewpoint } from '../../presenter/viewpoint.ts';
import { EntryLine } from './entry-lines.tsx';
import { HandsPanel } from './hands-panel.tsx';
import { OffersTable } from './offers-table.tsx';
import { WeightsPanel } from './weights-panel.tsx';

interface Props {
  readonly tongue: Tongue;
  readonly words: DebriefMessages['replay'];
  readonly theatre: TheatreMessages;
  readonly model: ReplayModel;
  readonly beat: ReplayBeat;
  readonly viewpoint: Viewpoint;
  /** What turned at this moment. */
  readonly turns: readonly string[];
  /** While it plays, nothing is announced. */
  readonly quiet: boolean;
  /** Something is still to come that is not to be given away. */
  readonly veiled: boolean;
}

/** One moment of the talks: what happened, what the one who looks knew, and what lies on the table. */
export function Moment(props: Props): JSX.Element {
  const { tongue, words, theatre, model, beat, viewpoint } = props;
  const seen = beat.seenBy[viewpoint] ?? beat.seenBy.seoul;
  return (
    <div class="moment">
      <Told {...props} seen={seen} />
      <section class="moment-xray">
        <h2>{theatre.hands[viewpoint]}</h2>
        <p class="aside">{model.over ? theatre.viewpointSays[viewpoint] : theatre.onlySeoul}</p>
        <HandsPanel words={theatre} sides={words} viewpoint={viewpoint} rows={seen.hand.rows} />
      </section>
      <section class="moment-offers" tabIndex={0} aria-label={words.offers}>
        <h2>{words.offers}</h2>
        <OffersTable
          tongue={tongue}
          words={words}
          theatre={theatre}
          viewpoint={viewpoint}
          offers={model.offers.slice(0, beat.offersSoFar)}
        />
      </section>
      <WeightsPanel tongue={tongue} words={theatre} issues={model.issues} weights={seen.hand.weights} />
    </div>
  );
}

function Told({
  tongue,
  words,
  theatre,
  model,
  beat,
  turns,
  quiet,
  veiled,
  seen,
}: Props & { readonly seen: SeenBeat }): JSX.Element {
  const { names } = tongue.words;
  const meters = (['trust', 'deterrence', 'standing'] as const).map((meter) => {
    const value = points(beat[meter]);
    return meter === 'trust'
      ? theatre.meterBand(names.meters.trust, value, names.bands[beat.band])
      : `${names.meters[meter]} ${value}`;
  });
  return (
    <section class={`moment-says by-${beat.seat}`} aria-live={quiet ? 'off' : 'polite'}>
      <p class="eyebrow">
        {words.round(beat.round, model.rounds)} · {names.monthOf(beat.year, beat.month)}
        {beat.place && ` · ${tongue.of(beat.place)}`}
      </p>
      <h2>{beat.kind === 'vote' ? theatre.voteHead : words.acts[beat.seat]}</h2>
      {turns.map((turn) => (
        <p key={turn} class="moment-turn">
          <strong>{words.turning}</strong> {turn}
        </p>
      ))}
      <ul class="entries">
        {seen.entries.length === 0 && !beat.opens && <li class="aside">{words.nothing}</li>}
        {seen.entries.map((entry, i) => (
          <EntryLine key={i} tongue={tongue} words={theatre} entry={entry} />
        ))}
        {beat.opens && <li>{words.opens(beat.opens.round, names.monthOf(beat.opens.year, beat.opens.month))}</li>}
      </ul>
      {beat.sounds.length > 0 && (
        <p class="heard">
          <span class="heard-head">{theatre.heard}:</span> {beat.sounds.map((cue) => names.cues[cue]).join(' ')}
        </p>
      )}
      <p class="aside meters-line">{meters.join(' · ')}</p>
      {veiled && <p class="aside">{theatre.veiled}</p>}
    </section>
  );
}
