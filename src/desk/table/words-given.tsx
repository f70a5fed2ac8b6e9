import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { AwayMessages } from '../../locale/away-messages.ts';
import type { AwayModel } from '../../presenter/away-model.ts';
import type { Tongue } from '../../locale/tongue.ts';
import { stopText, termText } from '../phrases.ts';
import { Button } from '../shell/button.tsx';
import { Dialog } from '../shell/dialog.tsx';
import { whyNot } from './why-not.ts';

interface Props {
  readonly tongue: Tongue;
  readonly messages: AwayMessages;
  readonly model: AwayModel;
  readonly onPromise: (issue: number, stop: number) => void;
  readonly onDisclose: (issue: number, claim: 'matters' | 'minor') => void;
}

/** Promises and disclosures: what Seoul's word stands for. */
export function WordsGiven({ tongue, messages, model, onPromise, onDisclose }: Props): JSX.Element {
  const { desk, names } = tongue.words;
  return (
    <>
      <Promising tongue={tongue} messages={messages} model={model} onPromise={onPromise} />
      <Disclosing tongue={tongue} messages={messages} model={model} onDisclose={onDisclose} />
      {model.promises.length + model.disclosures.length > 0 || model.vow ? (
        <>
          <h4 class="eyebrow">{desk.given}</h4>
          <ul class="given">
            {model.promises.map((term) => (
              <li key={term.issue.en}>
                {termText(tongue, term)} {term.broken && <em class="grave">({desk.brokenMark})</em>}
              </li>
            ))}
            {model.disclosures.map((d) => (
              <li key={d.issue.en}>{desk.promised(tongue.of(d.issue), names.claims[d.claim])}</li>
            ))}
            {model.vow && <li>{desk.vowed(stopText(tongue, model.vow))}</li>}
          </ul>
        </>
      ) : null}
    </>
  );
}

function Promising({ tongue, messages, model, onPromise }: Omit<Props, 'onDisclose'>): JSX.Element | null {
  const { desk } = tongue.words;
  const [issue, setIssue] = useState(0);
  const [stop, setStop] = useState<number | null>(null);
  const word = model.words[issue];
  if (!word) return null;
  const chosen = stop ?? word.stop;
  return (
    <div class="word-form" role="group" aria-label={desk.promise}>
      <h4>
        {desk.promise} <small>{desk.cost(0)}</small>
      </h4>
      <p class="hint">{desk.promiseHelp}</p>
      <IssueSelect
        tongue={tongue}
        model={model}
        issue={issue}
        onIssue={(next) => {
          setIssue(next);
          setStop(null);
        }}
      />
      <label>
        <span class="unseen">{desk.value}</span>
        <select value={String(chosen)} onChange={(event) => setStop(Number(event.currentTarget.value))}>
          {word.stops.map((each, i) => (
            <option key={i} value={String(i)} selected={i === chosen}>
              {stopText(tongue, each)}
            </option>
          ))}
        </select>
      </label>
      <Button
        because={word.promiseRefusal ? desk.why(whyNot(tongue, messages, model, word.promiseRefusal)) : null}
        onPress={() => onPromise(issue, chosen)}
      >
        {desk.promiseDo}
      </Button>
      {word.promiseRefusal && <p class="refusal">{whyNot(tongue, messages, model, word.promiseRefusal)}</p>}
    </div>
  );
}

function Disclosing({ tongue, messages, model, onDisclose }: Omit<Props, 'onPromise'>): JSX.Element | null {
  const { desk, names, shell } = tongue.words;
  const [asked, setAsked] = useState(false);
  const [issue, setIssue] = useState(0);
  const [claim, setClaim] = useState<'matters' | 'minor'>('matters');
  const word = model.words[issue];
  if (!word) return null;
  return (
    <div class="word-form" role="group" aria-label={desk.disclose}>
      <h4>
        {desk.disclose} <small>{desk.cost(0)}</small>
      </h4>
      <p class="hint">{desk.discloseHelp}</p>
      <IssueSelect tongue={tongue} model={model} issue={issue} onIssue={setIssue} />
      <label>
        <span class="unseen">{desk.value}</span>
        <select
          value={claim}
          onChange={(event) => setClaim(event.currentTarget.value === 'minor' ? 'minor' : 'matters')}
        >
          <option value="matters">{names.claims.matters}</option>
          <option value="minor">{names.claims.minor}</option>
        </select>
      </label>
      <Button
        because={word.discloseRefusal ? desk.why(whyNot(tongue, messages, model, word.discloseRefusal)) : null}
        onPress={() => setAsked(true)}
      >
        {desk.discloseDo}
      </Button>
      {word.discloseRefusal && <p class="refusal">{whyNot(tongue, messages, model, word.discloseRefusal)}</p>}
      {asked && (
        <Dialog
          title={messages.reallyTitle}
          onClose={() => setAsked(false)}
          actions={
            <>
              <Button onPress={() => setAsked(false)}>{shell.cancel}</Button>
              <Button
                look="grave"
                onPress={() => {
                  setAsked(false);
                  onDisclose(issue, claim);
                }}
              >
                {desk.discloseDo}
              </Button>
            </>
          }
        >
          <p>{messages.really[claim](tongue.of(word.name))}</p>
          <p>
            {messages.lie} {!model.seated && messages.closes}
          </p>
        </Dialog>
      )}
    </div>
  );
}

interface SelectProps {
  readonly tongue: Tongue;
  readonly model: AwayModel;
  readonly issue: number;
  readonly onIssue: (issue: number) => void;
}

function IssueSelect({ tongue, model, issue, onIssue }: SelectProps): JSX.Element {
  return (
    <label>
      <span class="unseen">{tongue.words.desk.issue}</span>
      <select value={String(issue)} onChange={(event) => onIssue(Number(event.currentTarget.value))}>
        {model.words.map((word) => (
          <option key={word.issue} value={String(word.issue)} selected={word.issue === issue}>
            {tongue.of(word.name)}
          </option>
        ))}
      </select>
    </label>
  );
}
