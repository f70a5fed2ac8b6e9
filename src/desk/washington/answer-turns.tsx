import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../shell/button.tsx';
import { Dialog } from '../shell/dialog.tsx';
import { SeoulOffer } from './seoul-offer.tsx';
import type { TurnProps } from './washington-props.ts';

/** Washington's word on Seoul's offer. */
export function RespondTurn({ tongue, words, model, actions }: TurnProps): JSX.Element {
  const [asked, setAsked] = useState(false);
  const refused = model.because.accepts;
  return (
    <>
      <SeoulOffer tongue={tongue} words={words} model={model} />
      <div class="turn-actions">
        <Button
          look="main"
          because={refused && tongue.words.desk.why(tongue.words.reasons.refusals[refused])}
          onPress={() => setAsked(true)}
        >
          {words.accept}
        </Button>
        <Button onPress={() => actions.onRespond('declines')}>{words.decline}</Button>
      </div>
      {asked && (
        <Asked
          title={words.acceptAsk}
          says={words.acceptSays}
          yes={words.accept}
          no={tongue.words.shell.cancel}
          look="main"
          onYes={() => actions.onRespond('accepts')}
          onNo={() => setAsked(false)}
        />
      )}
    </>
  );
}

/** A threat that has to be stood by or let go: Seoul walked out on it, or it falls due. */
export function ThreatTurn({ tongue, words, model, actions }: TurnProps): JSX.Element {
  const [asked, setAsked] = useState(false);
  const called = model.turn === 'answer';
  const refused = model.because.executes;
  const stand = (): void => (called ? actions.onAnswer('leaves') : actions.onReckon('executes'));
  return (
    <>
      {model.pending && (
        <p class="pending">
          ⚑ {words.pending(tongue.of(model.pending.name))} {model.pending.real ? words.pendingReal : words.pendingBluff}
        </p>
      )}
      {!called && <SeoulOffer tongue={tongue} words={words} model={model} />}
      <div class="turn-actions">
        <Button look="main" onPress={() => (called ? actions.onAnswer('folds') : actions.onReckon('withdraws'))}>
          {called ? words.fold : words.withdraw}
        </Button>
        <Button
          look="grave"
          because={refused && tongue.words.desk.why(tongue.words.reasons.refusals[refused])}
          onPress={() => (called ? setAsked(true) : stand())}
        >
          {called ? words.leave : words.execute}
        </Button>
      </div>
      {asked && (
        <Asked
          title={words.leaveAsk}
          says={words.leaveSays}
          yes={words.leave}
          no={tongue.words.shell.cancel}
          look="grave"
          onYes={stand}
          onNo={() => setAsked(false)}
        />
      )}
    </>
  );
}

interface AskedProps {
  readonly title: string;
  readonly says: string;
  readonly yes: string;
  readonly no: string;
  readonly look: 'main' | 'grave';
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Asks once more before what cannot be taken back. */
function Asked({ title, says, yes, no, look, onYes, onNo }: AskedProps): JSX.Element {
  return (
    <Dialog
      title={title}
      onClose={onNo}
      actions={
        <>
          <Button onPress={onNo}>{no}</Button>
          <Button
            look={look}
            onPress={() => {
              onNo();
              onYes();
            }}
          >
            {yes}
          </Button>
        </>
      }
    >
      <p>{says}</p>
    </Dialog>
  );
}
