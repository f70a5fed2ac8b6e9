import type { JSX } from 'preact';
import { points } from '../../locale/figures.ts';
import type { WashingtonMessages } from '../../locale/washington-messages.ts';
import type { Tongue } from '../../locale/tongue.ts';
import type { EndedGame, WashingtonAfter } from '../../presenter/washington-after.ts';
import { phraseText } from '../phrases.ts';
import { Button } from '../shell/button.tsx';
import type { WashingtonActions } from './washington-props.ts';

interface Props {
  readonly tongue: Tongue;
  readonly words: WashingtonMessages;
  readonly after: WashingtonAfter;
  readonly actions: WashingtonActions;
}

/** What the talks came to from Washington's side, beside what was reached in the session that the ghost is of. */
export function AfterPart({ tongue, words, after, actions }: Props): JSX.Element {
  const { mine, theirs, reservation } = after;
  const said = words.after;
  return (
    <>
      <section class={`washington-outcome ${mine.end}`}>
        <h2>{outcomeText(tongue, words, mine)}</h2>
        <p>{said.worth(points(mine.values.washington), points(reservation.washington))}</p>
        <p>{said.joint(points(mine.values.washington + mine.values.seoul))}</p>
      </section>
      <section class="washington-compare" aria-label={said.compare}>
        <h2>{said.compare}</h2>
        {theirs ? (
          <>
            <p>{verdict(words, mine.values.washington - theirs.values.washington)}</p>
            <Compared tongue={tongue} words={words} mine={mine} theirs={theirs} />
          </>
        ) : (
          <p>{said.unknown}</p>
        )}
      </section>
      <nav class="turn-actions" aria-label={words.whatNow}>
        <Button look="main" onPress={actions.onReplay}>
          {said.watch}
        </Button>
        <Button onPress={actions.onAgain}>{said.again}</Button>
        <Button onPress={actions.onSave}>{said.save}</Button>
        <Button onPress={actions.onSessions}>{tongue.words.names.screens.sessions}</Button>
        <Button look="quiet" onPress={actions.onTitle}>
          {tongue.words.shell.toTitle}
        </Button>
      </nav>
    </>
  );
}

function verdict({ after }: WashingtonMessages, by: number): string {
  return by === 0 ? after.same : (by > 0 ? after.better : after.worse)(points(Math.abs(by)));
}

function outcomeText(tongue: Tongue, { after }: WashingtonMessages, { end, headline }: EndedGame): string {
  return end === 'ratified' ? after.ended.ratified(headline ? phraseText(tongue, headline) : '') : after.ended[end];
}

function Compared({
  tongue,
  words,
  mine,
  theirs,
}: Pick<Props, 'tongue' | 'words'> & { readonly mine: EndedGame; readonly theirs: EndedGame }): JSX.Element {
  const { after } = words;
  const games = [mine, theirs];
  const rows: readonly (readonly [string, (game: EndedGame) => string])[] = [
    [after.outcome, (game) => tongue.words.names.ends[game.end]],
    [after.washington, (game) => points(game.values.washington)],
    [after.seoul, (game) => points(game.values.seoul)],
    [after.trust, (game) => points(game.trust)],
  ];
  return (
    <table>
      <caption>{after.caption}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span class="unseen">{after.compare}</span>
          </th>
          <th scope="col">{after.you}</th>
          <th scope="col">{after.counterpart}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, tell]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {games.map((game, i) => (
              <td key={i}>{tell(game)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
