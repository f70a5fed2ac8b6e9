import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { points } from '../../locale/figures.ts';
import type { ReviewMessages } from '../../locale/review-messages.ts';
import type { Tongue } from '../../locale/tongue.ts';
import type { LearnCase as Moment } from '../../presenter/learn-model.ts';
import type { ReviewRow } from '../../presenter/review-model.ts';
import { termsText } from '../phrases.ts';
import { Button } from '../shell/button.tsx';
import { optionText, reasonTexts } from './move-text.ts';
import { firstOwnOffer, OwnOfferPart, type OwnOffer } from './own-offer.tsx';

interface Props {
  readonly tongue: Tongue;
  readonly words: ReviewMessages;
  readonly moment: Moment;
  readonly told: ReviewRow;
  readonly onTry: (move: OwnOffer) => Promise<{ readonly overall: number } | null>;
}

const OWN = 'own';
/** Differences below this, in hundredths of a point, are none worth telling. */
const NEAR = 75;

/** The table as it was, moves to choose from, what became of the choice, and at last the answer. */
export function LearnCase({ tongue, words, moment, told, onTry }: Props): JSX.Element {
  const id = useId();
  const [chosen, setChosen] = useState<string | null>(null);
  const [offer, setOffer] = useState(() => firstOwnOffer(moment));
  const [says, setSays] = useState<string | null>(null);
  const [trying, setTrying] = useState(false);
  const [shown, setShown] = useState(false);
  const best = moment.options.find((option) => option.isBest);
  const played = moment.options.find((option) => option.isPlayed);
  const choose = (key: string): void => {
    setChosen(key);
    setSays(null);
  };
  const attempt = async (): Promise<void> => {
    if (chosen === OWN) {
      setTrying(true);
      const outlook = await onTry(offer);
      setTrying(false);
      setSays(outlook ? verdict(words, moment, outlook.overall) : words.learnTold.refused);
      return;
    }
    const option = moment.options.find(({ key }) => key === chosen);
    if (option?.isBest) setSays(words.learnTold.best(points(option.overall)));
    else if (option?.isPlayed) setSays(words.learnTold.played(points(option.overall)));
    else if (option) setSays(verdict(words, moment, option.overall));
  };
  return (
    <>
      <TableThen tongue={tongue} words={words} moment={moment} />
      <fieldset class="learn-options">
        <legend>{words.learnChoose}</legend>
        {moment.options.map((option) => (
          <label key={option.key} class="learn-option">
            <input type="radio" name={id} checked={chosen === option.key} onChange={() => choose(option.key)} />
            <span>{optionText(tongue, words, option.told)}</span>
          </label>
        ))}
        <label class="learn-option">
          <input type="radio" name={id} checked={chosen === OWN} onChange={() => choose(OWN)} />
          <span>{words.learnOwn}</span>
        </label>
      </fieldset>
      {chosen === OWN && (
        <OwnOfferPart
          tongue={tongue}
          words={words}
          moment={moment}
          offer={offer}
          onChange={(changed) => {
            setOffer(changed);
            setSays(null);
          }}
        />
      )}
      <p class="learn-on">
        <Button
          look="main"
          onPress={() => void attempt()}
          because={chosen === null ? words.learnChoose : trying ? words.learnTrying : null}
        >
          {words.learnTry}
        </Button>
        {says !== null && !shown && <Button onPress={() => setShown(true)}>{words.learnAnswer}</Button>}
      </p>
      <div role="status" class="learn-says">
        {trying && <p>{words.learnTrying}</p>}
        {!trying && says !== null && <p class="learn-verdict">{says}</p>}
        {shown && best && played && (
          <div class="learn-answer">
            <p>
              <strong>{words.learnBest(optionText(tongue, words, best.told), points(best.overall))}</strong>
            </p>
            <p>{words.learnPlayed(optionText(tongue, words, played.told))}</p>
            {told.reason && (
              <ul class="reviewed-why">
                {reasonTexts(tongue, words, told.reason, told.trust.before).map((text) => (
                  <li key={text}>{text}</li>
                ))}
              </ul>
            )}
          </div>
        )}
      </div>
    </>
  );
}

function verdict({ learnTold }: ReviewMessages, { options }: Moment, overall: number): string {
  const own = options.find((option) => option.isPlayed)?.overall ?? overall;
  const by = overall - own;
  const score = points(overall);
  if (Math.abs(by) < NEAR) return learnTold.near(score);
  return by > 0 ? learnTold.better(score, points(by)) : learnTold.worse(score, points(-by));
}

/** What one could see at that moment. */
function TableThen({ tongue, words, moment }: Pick<Props, 'tongue' | 'words' | 'moment'>): JSX.Element {
  const { offer, bid, threatened, trust, capital, reservation } = moment;
  return (
    <dl class="table-then">
      <div class="wide">
        <dt>{words.learnBid}</dt>
        <dd>
          {termsText(tongue, bid)}
          {threatened && ` ${words.learnThreat}`}
        </dd>
      </div>
      <div class="wide">
        <dt>{words.learnOffer}</dt>
        <dd>{offer ? termsText(tongue, offer) : words.learnNoOffer}</dd>
      </div>
      <div>
        <dt>{words.learnTrust}</dt>
        <dd>{points(trust)}</dd>
      </div>
      <div>
        <dt>{words.learnCapital}</dt>
        <dd>{capital}</dd>
      </div>
      <div>
        <dt>{words.learnLine}</dt>
        <dd>{points(reservation)}</dd>
      </div>
    </dl>
  );
}
