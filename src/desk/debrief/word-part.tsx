import type { JSX } from 'preact';
import { change, points } from '../../locale/figures.ts';
import type { Effects } from '../../presenter/debrief-effects.ts';
import type { GivenWord } from '../../presenter/debrief-word.ts';
import { stopText, termText } from '../phrases.ts';
import { Term } from '../shell/glossary-term.tsx';
import { FiguresTable } from './figures-table.tsx';
import type { PartProps } from './part-props.ts';
import { Part } from './part.tsx';

/** Threats made and how they were met; words given and what became of them; a plain word on deception. */
export function WordPart(props: PartProps): JSX.Element {
  const { parts, model } = props;
  const { threats, word } = model;
  const of = (fate: GivenWord['fate']): number => word.given.filter((one) => one.fate === fate).length;
  const bluffs = threats.filter((threat) => !threat.real).length;
  const said = [
    parts.says.threats(threats.length, bluffs),
    parts.says.words(of('kept'), of('broken'), word.deception.untruths),
  ];
  return (
    <Part name="word" title={parts.parts.word} says={said.join(' ')}>
      {threats.length > 0 && <Threats {...props} />}
      {word.given.length > 0 && <Given {...props} />}
      {word.given.length === 0 && word.told.length === 0 && <p>{parts.word.nothingSaid}</p>}
      <Deceived {...props} />
    </Part>
  );
}

function effectText({ word }: PartProps['parts'], { trust, deterrence, standing }: Effects, line = 0): string {
  const said = [
    trust !== 0 && word.trust(change(trust)),
    deterrence !== 0 && word.deterrence(change(deterrence)),
    standing !== 0 && word.standing(change(standing)),
    line !== 0 && word.line(change(line)),
  ].filter((one) => one !== false);
  return said.length > 0 ? said.join(', ') : word.none;
}

function Threats({ tongue, words, parts, model }: PartProps): JSX.Element {
  const { word } = parts;
  return (
    <>
      <h3>
        <Term id="threat">{word.threatsTitle}</Term>
      </h3>
      <FiguresTable
        asCards
        caption={word.threatsTitle}
        heads={[word.threat, words.round, word.was, word.you, word.became, word.effect]}
        rows={model.threats.map((one) => [
          tongue.of(one.name),
          one.round,
          one.real ? word.meant : word.bluff,
          word.answers[one.answer],
          word.fates[one.fate],
          effectText(parts, one.effects, one.line),
        ])}
      />
    </>
  );
}

function Given({ tongue, words, parts, model }: PartProps): JSX.Element {
  const { word } = parts;
  const said = (one: GivenWord): string =>
    one.kind === 'vow' ? word.vow(stopText(tongue, one.term.stop)) : word.promise(termText(tongue, one.term));
  return (
    <>
      <h3>{word.givenTitle}</h3>
      <FiguresTable
        asCards
        caption={word.givenTitle}
        heads={[word.word, words.round, word.fate, word.effect]}
        rows={model.word.given.map((one) => [
          said(one),
          one.round,
          one.fateRound === null ? word.wordFates[one.fate] : word.inRound(word.wordFates[one.fate], one.fateRound),
          effectText(parts, one.effects),
        ])}
      />
    </>
  );
}

function Deceived({ parts, model }: PartProps): JSX.Element {
  const { word } = parts;
  const { untruths, foundOut, brokenPromises, brokenVow, effects, ceiling } = model.word.deception;
  const broken = foundOut > 0 || brokenPromises > 0 || brokenVow;
  const said = [
    untruths === 0 && !broken && word.clean,
    broken && word.cost(change(effects.trust), change(effects.standing)),
    ceiling !== null && word.ceiling(points(ceiling)),
    untruths > foundOut && word.undiscovered(untruths - foundOut),
  ].filter((one) => one !== false);
  return (
    <>
      <h3>{word.deceptionTitle}</h3>
      <p class="history-text">{said.join(' ')}</p>
      <p class="history-text">{word.research}</p>
    </>
  );
}
