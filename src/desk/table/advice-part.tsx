import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { loadAdviceMessages, type AdviceMessages } from '../../locale/advice-messages.ts';
import type { Tongue } from '../../locale/tongue.ts';
import type { Advice, Speech, TableAdvice } from '../../presenter/advice-model.ts';
import type { SideMoveModel } from '../../presenter/away-model.ts';
import { points } from '../../locale/figures.ts';
import { stopText, termsText } from '../phrases.ts';
import { Button } from '../shell/button.tsx';
import { Dialog } from '../shell/dialog.tsx';
import '../styles/advice.css';

export interface AdviceProps {
  /** What the advisers would do now; null where it is not the player's turn. */
  readonly onAdvice: () => Promise<Advice | null>;
  /** Lays a speech on the desk; nothing is sent. */
  readonly onLay: (speech: Speech) => void;
}

interface Props extends AdviceProps {
  readonly tongue: Tongue;
  /** Leads to a move away from the table. */
  readonly onAway: (what: SideMoveModel['what']) => void;
}

interface Told {
  readonly advice: Advice | null;
  readonly messages: AdviceMessages;
}

/** On request, one concrete suggestion and why. It is laid on the desk if the player says so, and never sent. */
export function AdvicePart({ tongue, onAdvice, onLay, onAway }: Props): JSX.Element {
  const [told, setTold] = useState<Told | null>(null);
  const [asking, setAsking] = useState(false);
  const ask = () => {
    if (asking) return;
    setAsking(true);
    void Promise.all([onAdvice(), loadAdviceMessages(tongue.language)]).then(([advice, messages]) => {
      setAsking(false);
      setTold({ advice, messages });
    });
  };
  const close = () => setTold(null);
  const then = (go: () => void) => () => {
    close();
    go();
  };
  const { advice = null, messages } = told ?? {};
  const atTable = advice?.kind === 'side' ? advice.beside : advice;
  const speech = atTable && 'speech' in atTable ? atTable.speech : null;
  return (
    <div class="ask-advisers">
      <button type="button" class="small-button" onClick={ask}>
        {tongue.words.desk.askAdvisers}
      </button>
      {messages && (
        <Dialog
          title={messages.title}
          onClose={close}
          actions={
            <>
              <Button onPress={close}>{tongue.words.shell.close}</Button>
              {advice?.kind === 'side' && (
                <Button look="main" onPress={then(() => onAway(advice.what))}>
                  {messages.show}
                </Button>
              )}
              {speech && (
                <Button look={advice?.kind === 'side' ? undefined : 'main'} onPress={then(() => onLay(speech))}>
                  {messages.lay}
                </Button>
              )}
            </>
          }
        >
          {advice ? <Suggestion tongue={tongue} messages={messages} advice={advice} /> : <p>{messages.none}</p>}
        </Dialog>
      )}
    </div>
  );
}

interface SuggestionProps {
  readonly tongue: Tongue;
  readonly messages: AdviceMessages;
  readonly advice: Advice;
}

function Suggestion({ tongue, messages, advice }: SuggestionProps): JSX.Element {
  if (advice.kind !== 'side')
    return (
      <>
        <AtTable tongue={tongue} messages={messages} advice={advice} />
        <p class="hint">{messages.fair}</p>
      </>
    );
  const { what, leak, beside } = advice;
  return (
    <>
      <p class="advised">{messages.side(tongue.words.names.sideMoves[what])}</p>
      <p>
        {messages.whySide[what]} {leak !== null && messages.leak(Math.round(leak / 100))}
      </p>
      {beside && (
        <>
          <h3 class="eyebrow">{messages.atTable}</h3>
          <AtTable tongue={tongue} messages={messages} advice={beside} />
        </>
      )}
      <p class="hint">{messages.fair}</p>
    </>
  );
}

function AtTable({ tongue, messages, advice }: SuggestionProps & { readonly advice: TableAdvice }): JSX.Element {
  const { names } = tongue.words;
  return (
    <>
      <p class="advised">{adviceText(tongue, messages, advice)}</p>
      <p>{whyText(tongue, messages, advice)}</p>
      {'speech' in advice && (
        <p>{messages.said(names.tones[advice.speech.tone], advice.argument && tongue.of(advice.argument))}</p>
      )}
    </>
  );
}

function adviceText(tongue: Tongue, messages: AdviceMessages, advice: TableAdvice): string {
  if (advice.kind === 'accept' || advice.kind === 'hold') return messages[advice.kind];
  return advice.terms.length > 0 ? messages.offer(termsText(tongue, advice.terms)) : messages.offerSame;
}

function whyText(tongue: Tongue, messages: AdviceMessages, advice: TableAdvice): string {
  if (advice.kind === 'accept') return messages.whyAccept(points(advice.worth), points(advice.reservation));
  if (advice.kind === 'hold') return messages.whyHold;
  const { give, get } = advice;
  const name = (piece: NonNullable<typeof give>) =>
    tongue.words.desk.offerPart(tongue.of(piece.issue), stopText(tongue, piece.stop));
  if (give && get)
    return messages.trade(name(give), points(-give.own), points(give.theirs), name(get), points(get.own));
  if (give) return messages.give(name(give), points(-give.own), points(give.theirs));
  return get ? messages.ask(name(get), points(get.own)) : messages.repeat;
}
