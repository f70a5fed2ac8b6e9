import type { JSX } from 'preact';
import type { AppraisalModel } from '../../presenter/appraisal-model.ts';
import type { DemandModel } from '../../presenter/demand-model.ts';
import type { Tongue } from '../../locale/tongue.ts';
import { points } from '../../locale/figures.ts';
import type { SpeechModel, TableAction } from '../../presenter/speech-model.ts';
import { offerText } from '../phrases.ts';
import { Button } from '../shell/button.tsx';
import { Dialog } from '../shell/dialog.tsx';

export type Doubtful = TableAction;

interface Props {
  readonly tongue: Tongue;
  readonly about: Doubtful;
  readonly appraisal: AppraisalModel;
  readonly demand: DemandModel;
  readonly speech: SpeechModel;
  /** Rounds after this one. */
  readonly roundsLeft: number;
  /** The tone has been taught. */
  readonly withTone: boolean;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Asks once more before what cannot be taken back. */
export function Warning({
  tongue,
  about,
  appraisal,
  demand,
  speech,
  roundsLeft,
  withTone,
  onYes,
  onNo,
}: Props): JSX.Element {
  const { desk, names, shell } = tongue.words;
  const { warn } = desk;
  const card = speech.cards.find(({ index }) => index === speech.card);
  const passes = about === 'hold' || about === 'adjourn';
  const below = about === 'propose' ? appraisal.belowLine : about === 'accept' && demand.below;
  const worth = about === 'propose' ? appraisal.worth : (demand.worth ?? 0);
  return (
    <Dialog
      title={about === 'walkOut' && !demand.threat ? warn.leaveTitle : warn.titles[about]}
      onClose={onNo}
      actions={
        <>
          <Button onPress={onNo}>{shell.cancel}</Button>
          <Button look={passes || (about === 'propose' && !below) ? 'main' : 'grave'} onPress={onYes}>
            {about === 'propose' && !below
              ? warn.yesPlain
              : about === 'hold' || about === 'adjourn'
                ? desk[about]
                : warn.yes[about]}
          </Button>
        </>
      }
    >
      {about === 'propose' && (
        <p>
          {offerText(tongue, speech.terms)} {withTone && `${desk.tone}: ${names.tones[speech.tone]}.`}
          {card && ` ${desk.hand}: ${tongue.of(card.name)}.`}
        </p>
      )}
      {below && (
        <p class="grave">
          ⚠ {desk.belowLine}. {warn.below(points(worth), points(appraisal.reservation))}
        </p>
      )}
      {about === 'propose' && roundsLeft === 0 && <p>{warn.lastOffer(points(appraisal.reservation))}</p>}
      {passes && (
        <p>
          {warn[about]} {roundsLeft > 0 ? warn.passes(roundsLeft) : warn.lastPasses}
        </p>
      )}
      {about === 'accept' && <p>{warn.acceptPlain}</p>}
      {about === 'walkOut' && <p>{demand.threat ? warn.walkThreat : warn.walk}</p>}
    </Dialog>
  );
}
