import type { JSX } from 'preact';
import type { AppraisalModel } from '../../presenter/appraisal-model.ts';
import type { DemandModel } from '../../presenter/demand-model.ts';
import type { Tongue } from '../../locale/tongue.ts';
import { points } from '../../locale/figures.ts';
import type { SpeechModel } from '../../presenter/speech-model.ts';
import { offerText } from '../phrases.ts';
import { Button } from '../shell/button.tsx';
import { Dialog } from '../shell/dialog.tsx';

export type Doubtful = 'accept' | 'propose' | 'walkOut';

interface Props {
  readonly tongue: Tongue;
  readonly about: Doubtful;
  readonly appraisal: AppraisalModel;
  readonly demand: DemandModel;
  readonly speech: SpeechModel;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Asks once more before what cannot be taken back. */
export function Warning({ tongue, about, appraisal, demand, speech, onYes, onNo }: Props): JSX.Element {
  const { desk, names, shell } = tongue.words;
  const { warn } = desk;
  const title = { accept: warn.acceptTitle, propose: warn.offerTitle, walkOut: warn.walkTitle }[about];
  const below = about === 'propose' ? appraisal.belowLine : about === 'accept' && demand.below;
  const worth = about === 'propose' ? appraisal.worth : (demand.worth ?? 0);
  return (
    <Dialog
      title={title}
      onClose={onNo}
      actions={
        <>
          <Button onPress={onNo}>{shell.cancel}</Button>
          <Button look={about === 'propose' && !below ? 'main' : 'grave'} onPress={onYes}>
            {about === 'propose' && !below ? warn.yesPlain : warn.yes[about]}
          </Button>
        </>
      }
    >
      {about === 'propose' && (
        <p>
          {offerText(tongue, speech.terms)} {desk.tone}: {names.tones[speech.tone]}.
        </p>
      )}
      {below && (
        <p class="grave">
          ⚠ {desk.belowLine}. {warn.below(points(worth), points(appraisal.reservation))}
        </p>
      )}
      {about === 'accept' && <p>{warn.acceptPlain}</p>}
      {about === 'walkOut' && <p>{demand.threat ? warn.walkThreat : warn.walk}</p>}
    </Dialog>
  );
}
