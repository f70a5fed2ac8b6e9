import type { JSX } from 'preact';
import type { DebriefMessages } from '../../locale/debrief-messages.ts';
import type { Tongue } from '../../locale/tongue.ts';
import type { BlocVote } from '../../presenter/vote-model.ts';

interface Props {
  readonly tongue: Tongue;
  readonly words: DebriefMessages['vote'];
  readonly bloc: BlocVote;
  readonly cast: boolean;
}

/** A bloc's seats as a bar: filled as far as it is for; a notch where the whip count had put the line. */
export function BlocRow({ tongue, words, bloc, cast }: Props): JSX.Element {
  const share = (votes: number) => (100 * votes) / bloc.seats;
  return (
    <tr class={cast ? 'bloc cast' : 'bloc'}>
      <th scope="row">
        <span class="bloc-name">{tongue.of(bloc.name)}</span>
        <span class="bloc-about">{tongue.of(bloc.about)}</span>
      </th>
      <td class="number">{bloc.seats}</td>
      <td class="number">{bloc.whip}</td>
      <td class="number bloc-yes">{cast ? bloc.yes : '–'}</td>
      <td class="bloc-bar">
        <svg viewBox="0 0 100 16" preserveAspectRatio="none" aria-hidden="true">
          <rect class="bar-seats" x="0" y="3" width="100" height="10" />
          {cast && <rect class="bar-yes" x="0" y="3" width={share(bloc.yes)} height="10" />}
          <path class="whip-notch" d={`M${Math.max(1, Math.min(99, share(bloc.whip)))} 0V16`} />
        </svg>
        {!cast && <span class="unseen">{words.waiting}</span>}
      </td>
    </tr>
  );
}
