import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { DebriefMessages } from '../../locale/debrief-messages.ts';
import { points } from '../../locale/figures.ts';
import type { Tongue } from '../../locale/tongue.ts';
import { pictureOfEntry } from '../../presenter/entry-picture.ts';
import type { ReplayBeat, ReplayModel, ReplayOffer } from '../../presenter/replay-model.ts';
import type { LogEntry } from '../../presenter/log-model.ts';
import type { RoomModel } from '../../presenter/room-model.ts';
import { entryText, stopText } from '../phrases.ts';
import { turnText } from '../debrief/turn-text.ts';
import { Button } from '../shell/button.tsx';
import { Tools, type ToolProps } from '../shell/tools.tsx';
import { Vignette } from '../table/vignette.tsx';
import { ReplayControls } from './replay-controls.tsx';
import { turnBeats } from './scrubber.tsx';
import { usePlayback } from './use-playback.ts';
import { useReplayKeys } from './use-replay-keys.ts';
import { XrayPanel } from './xray-panel.tsx';
import '../styles/after-talks.css';
import '../styles/replay.css';

interface Props extends ToolProps {
  readonly messages: DebriefMessages;
  readonly model: ReplayModel;
  /** The beat to start from; it is kept up to date, for whoever opens the screen again. */
  readonly place: { current: number };
  /** The room of the beat that is shown now: the page draws it behind. */
  readonly onShow: (room: RoomModel) => void;
  /** Shares the session, and the beat that is shown; null where it cannot be shared. */
  readonly onShare: ((beat: number) => void) | null;
  readonly onClose: () => void;
}

/** A session step by step, over the room it was played in. */
export function ReplayScreen(props: Props): JSX.Element {
  const { tongue, model, onShow, onShare, onClose } = props;
  const words = props.messages.replay;
  const playback = usePlayback(model.beats.length, props.place.current);
  useReplayKeys(playback, model.beats.length, turnBeats(model));
  const beat = model.beats[playback.at];
  useEffect(() => {
    props.place.current = playback.at;
    if (beat) onShow(beat.room);
  }, [beat]);
  return (
    <main class="replay">
      <header class="replay-head">
        <Button look="quiet" onPress={onClose} label={words.close}>
          ←
        </Button>
        <h1>
          <span class="eyebrow">{words.title}</span> {tongue.of(model.title)}
        </h1>
        <p class="aside replay-keys">{words.keys}</p>
        {onShare && (
          <Button look="quiet" onPress={() => onShare(playback.at)}>
            {words.share}
          </Button>
        )}
        <span class="after-tools">
          <Tools {...props} />
        </span>
      </header>
      <div class="replay-desk">
        <ReplayControls words={words} model={model} playback={playback} />
        {beat && (
          <Moment
            tongue={tongue}
            words={words}
            model={model}
            beat={beat}
            turns={model.turns
              .filter((turn) => turn.beat === playback.at)
              .map((turn) => turnText(tongue, props.messages.debrief, turn))}
            quiet={playback.playing}
          />
        )}
      </div>
    </main>
  );
}

interface MomentProps {
  readonly tongue: Tongue;
  readonly words: DebriefMessages['replay'];
  readonly model: ReplayModel;
  readonly beat: ReplayBeat;
  /** What turned at this moment. */
  readonly turns: readonly string[];
  /** While it plays, nothing is announced. */
  readonly quiet: boolean;
}

function Moment({ tongue, words, model, beat, turns, quiet }: MomentProps): JSX.Element {
  const { names } = tongue.words;
  const date = names.monthOf(beat.year, beat.month);
  const meters = (['trust', 'deterrence', 'standing'] as const).map(
    (meter) => `${names.meters[meter]} ${points(beat[meter])}`,
  );
  return (
    <div class="moment">
      <section class={`moment-says by-${beat.seat}`} aria-live={quiet ? 'off' : 'polite'}>
        <p class="eyebrow">
          {words.round(beat.round, model.rounds)} · {date}
          {beat.place && ` · ${tongue.of(beat.place)}`}
        </p>
        <h2>{words.acts[beat.seat]}</h2>
        {turns.map((turn) => (
          <p key={turn} class="moment-turn">
            <strong>{words.turning}</strong> {turn}
          </p>
        ))}
        <ul class="entries">
          {beat.entries.length === 0 && !beat.opens && <li class="aside">{words.nothing}</li>}
          {beat.entries.map((entry, i) => (
            <Told key={i} tongue={tongue} entry={entry} />
          ))}
          {beat.opens && <li>{words.opens(beat.opens.round, names.monthOf(beat.opens.year, beat.opens.month))}</li>}
        </ul>
        <p class="aside">
          {meters.join(' · ')} · {names.bands[beat.band]}
        </p>
      </section>
      <section class="moment-xray">
        <h2>{words.xray}</h2>
        {beat.xray ? <XrayPanel words={words} xray={beat.xray} /> : <p class="aside">{words.xrayLater}</p>}
      </section>
      <section class="moment-offers" tabIndex={0} aria-label={words.offers}>
        <h2>{words.offers}</h2>
        <OffersTable tongue={tongue} words={words} offers={model.offers.slice(0, beat.offersSoFar)} />
      </section>
    </div>
  );
}

/** A line of what happened, with its picture where it has one. */
function Told({ tongue, entry }: { readonly tongue: Tongue; readonly entry: LogEntry }): JSX.Element {
  const picture = pictureOfEntry(entry);
  const text = entryText(tongue, entry);
  return picture ? (
    <li class="entry pictured">
      <Vignette picture={picture} small />
      <span>{text}</span>
    </li>
  ) : (
    <li>{text}</li>
  );
}

function OffersTable({
  tongue,
  words,
  offers,
}: {
  tongue: Tongue;
  words: MomentProps['words'];
  offers: readonly ReplayOffer[];
}): JSX.Element {
  if (offers.length === 0) return <p class="aside">{words.noOffers}</p>;
  const known = offers.some((offer) => offer.worth !== null);
  return (
    <table class="offers">
      <thead>
        <tr>
          <th scope="col" class="number">
            {words.roundHead}
          </th>
          <th scope="col">{words.by}</th>
          <th scope="col">{words.money}</th>
          {known && (
            <th scope="col" class="number">
              {words.worthTo}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {offers.toReversed().map((offer) => (
          <tr key={offer.beat} class={`of-${offer.by}`}>
            <td class="number">{offer.round}</td>
            <th scope="row">{words[offer.by]}</th>
            <td>{offer.headline && stopText(tongue, offer.headline)}</td>
            {known && (
              <td class="number">
                {offer.worth ? `${points(offer.worth.seoul)} / ${points(offer.worth.washington)}` : ''}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
