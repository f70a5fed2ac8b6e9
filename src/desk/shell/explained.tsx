import type { JSX } from 'preact';
import { Fragment } from 'preact';
import type { Tongue } from '../../locale/tongue.ts';
import { Term } from './glossary-term.tsx';

/** A text in which the words that want explaining open their card, each where it first stands. */
export function Explained({ tongue, text }: { readonly tongue: Tongue; readonly text: string }): JSX.Element {
  const found = tongue.words.shell.explained
    .map(({ id, words }) => ({ id, words, at: text.indexOf(words) }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at);
  const ends = found.map(({ words, at }) => at + words.length);
  return (
    <>
      {found.map(({ id, words, at }, i) => (
        <Fragment key={id}>
          {text.slice(ends[i - 1] ?? 0, at)}
          <Term id={id}>{words}</Term>
        </Fragment>
      ))}
      {text.slice(ends.at(-1) ?? 0)}
    </>
  );
}
