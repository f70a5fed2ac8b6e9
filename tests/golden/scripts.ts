import type { Move } from '../../src/engine/moves.ts';
import * as word from '../fixtures/moves.ts';
import type { GoldenLevel } from './golden-session.ts';

/** A session told move by move; 'auto' is whatever Washington's policy or the world's dice choose. */
export interface Script {
  readonly name: string;
  readonly level: GoldenLevel;
  readonly moves: readonly (Move | 'auto')[];
}

const { begin, propose, hold, accept, adjourn, walkOut, side, promise, disclose } = word;
const { demand, respond, answer, reckon, decide, pass, vote, bluff, anotherBluff, earnest, anotherEarnest } = word;

const generous = [2, 1, 0];
const greedy = [0, 0, 1];
const round = (...seoul: Move[]): Move[] => [demand([3, 1, 0]), ...seoul, pass()];
const idle = round(hold());
const whole = [300, 300];
const none = [-300, -300];

/** Sessions worth reading; the random ones found by the search stand beside them. */
export const SCRIPTS: readonly Script[] = [
  {
    name: 'an offer is accepted, initialled, consented to and ratified',
    level: 'small',
    moves: [begin, 'auto', propose([1, 0, 1], 'cordial', 0), respond('accepts'), decide('consents'), vote(whole)],
  },
  {
    name: 'Seoul accepts a demand that the Assembly refuses in the last round',
    level: 'small',
    moves: [begin, ...idle, ...idle, demand([3, 1, 0]), accept, decide('consents'), vote([0]), vote(none), begin],
  },
  {
    name: 'a failed vote sends the text back to the table',
    level: 'small',
    moves: [begin, demand([3, 1, 0]), accept, decide('consents'), vote(none), pass(), demand([3, 1, 0]), hold()],
  },
  {
    name: 'the leader refuses what the envoy initialled, twice, the second time too late',
    level: 'small',
    moves: [begin, demand([3, 1, 0]), accept, decide('refuses'), pass(), ...idle, demand([3, 1, 0]), accept, decide('refuses')],
  },
  {
    name: 'a bluff is called by walking out, and the talks go on',
    level: 'longer',
    moves: [begin, ...idle, ...idle, demand([3, 1, 0], bluff), walkOut, answer('folds'), pass(), demand([3, 1, 0], anotherBluff), walkOut, hold()],
  },
  {
    name: 'a threat that was meant ends the talks when it is called',
    level: 'longer',
    moves: [begin, ...idle, ...idle, demand([3, 1, 0], earnest), walkOut, answer('leaves'), hold()],
  },
  {
    name: 'a threat that Seoul ignores is carried out, the next withdrawn because Seoul moved',
    level: 'longer',
    moves: [
      begin,
      ...idle,
      demand([3, 1, 0]),
      propose(greedy),
      respond('declines'),
      pass(),
      demand([3, 1, 0], earnest),
      hold(),
      reckon('executes'),
      pass(),
      demand([3, 1, 0], anotherEarnest),
      propose(generous),
      respond('declines'),
      reckon('withdraws'),
      pass(),
      demand([3, 1, 0], bluff),
      adjourn,
      reckon('withdraws'),
      pass(),
    ],
  },
  {
    name: 'a bluff cannot be carried out, nor can one leave over it',
    level: 'longer',
    moves: [
      begin,
      ...idle,
      ...idle,
      demand([3, 1, 0], bluff),
      hold(),
      reckon('executes'),
      reckon('withdraws'),
      pass(),
      demand([3, 1, 0], anotherBluff),
      walkOut,
      answer('leaves'),
      answer('folds'),
      pass(),
    ],
  },
  {
    name: 'an offer that Congress would not carry cannot be taken',
    level: 'small',
    moves: [begin, demand([3, 1, 0]), propose([0, 2, 0]), respond('accepts'), respond('declines'), pass()],
  },
  {
    name: 'Seoul leaves the table without having been threatened',
    level: 'small',
    moves: [begin, demand([3, 1, 0]), walkOut, hold()],
  },
  {
    name: 'two ruptured rounds in a row end the talks',
    level: 'ruptured',
    moves: [begin, demand([3, 1, 0]), side('backChannel'), disclose(0), hold(), pass(), demand([3, 1, 0]), hold(), pass(), begin],
  },
  {
    name: 'a ruptured relation that recovers in time',
    level: 'ruptured',
    moves: [begin, ...idle.slice(0, -1), pass([0]), demand([3, 1, 0]), side('backChannel'), hold(), pass([2]), ...idle],
  },
  {
    name: 'an allied relation does not stand a plan B; through all bands down and up again',
    level: 'allied',
    moves: [begin, demand([3, 1, 0]), side('planB'), hold(), pass([3]), demand([3, 1, 0]), side('planB'), hold(), pass([1]), ...idle],
  },
  {
    name: 'words, promises and disclosures, some of them refused',
    level: 'small',
    moves: [
      begin,
      demand([3, 2, 0]),
      demand([3, 1, 0], bluff),
      'auto',
      side('reassure'),
      side('goPublic'),
      side('goPublic', 1),
      side('goPublic', 1),
      promise(1, 1),
      promise(1, 0),
      promise(9, 0),
      disclose(9),
      disclose(0),
      promise(0, 0),
      disclose(0, 'minor'),
      disclose(1, 'minor'),
      propose([0, 0]),
      propose([0, 0, 1], 'hard', 9),
      propose(greedy, 'hard', 1),
      'auto',
      pass([0, 0]),
      pass([], true),
      pass([2]),
      'auto',
      propose(generous, 'cordial', 0),
      respond('declines'),
      pass(),
      'auto',
      adjourn,
      'auto',
    ],
  },
  {
    name: 'adjourning has its limits, and time runs out',
    level: 'longer',
    moves: [begin, ...round(adjourn), demand([3, 1, 0]), adjourn, hold('hard', 7), hold('hard'), pass(), ...round(adjourn), demand([3, 1, 0]), adjourn, hold(), pass(), ...idle, begin],
  },
];
