import { agentNamed } from '../analysis/reference/agent.ts';
import { alternatingOffers, type MakeAgent } from '../analysis/reference/alternating-offers.ts';
import { sideOf } from '../analysis/reference/bargaining-side.ts';
import { valuesOf, type Scenario } from '../analysis/reference/scenario.ts';
import { at } from '../engine/whole.ts';
import { JSON_OPTION, textOption, whole, type Command, type Given } from './command.ts';
import { CannotRun } from './io.ts';
import { GENIUS_OPTION, openScenario } from './open-scenario.ts';

const MOST_ROUNDS = 1_000_000;

export const referenceCommand: Command = {
  usage: 'reference --genius DOMAIN A B --a AGENT --b AGENT --rounds N [--json]',
  does: 'plays alternating offers between two agents of the literature on a scenario of the field',
  details: [
    'DOMAIN A B  a domain and the profiles of both parties: GENIUS XML or GeniusWeb JSON, recognised by content',
    '--a, --b    tdβ, time-dependent with that β above 0 (td0.2 holds out, td5 gives way early), or micro, MiCRO',
    '--rounds N  1..1000000; in each, A moves first, then B',
    '`agreement` is the outcome’s index, row by row, the last issue the fastest, or null; `round` counts from 0 and is N',
    'where time ran out; `offers` are those of both sides. Without an agreement uA and uB are the reservation values.',
  ],
  options: {
    ...JSON_OPTION,
    ...GENIUS_OPTION,
    a: { type: 'string' },
    b: { type: 'string' },
    rounds: { type: 'string' },
  },
  run(given, io) {
    if (!given.options['genius']) throw new CannotRun('reference needs --genius DOMAIN A B');
    const [A, B] = [agentOption(given, 'a'), agentOption(given, 'b')];
    const rounds = whole(textOption(given, 'rounds'), '--rounds', MOST_ROUNDS, 1);
    const session = playSession(openScenario(given, io), { A, B }, rounds);
    const figures = { a: given.options['a'], b: given.options['b'], rounds, ...session };
    if (given.options['json']) {
      io.out(JSON.stringify(figures, null, 2));
      return 0;
    }
    const { acceptor, round, offers, values, uA, uB, walkedAway } = session;
    if (values)
      io.out(
        `${acceptor} accepts in round ${round} after ${offers} offers: A ${uA}, B ${uB}, ${JSON.stringify(values)}`,
      );
    else io.out(walkedAway ? `${walkedAway} walks away: no outcome suits it` : `no agreement in ${rounds} rounds`);
    return 0;
  },
};

function agentOption(given: Given, option: 'a' | 'b'): MakeAgent {
  const name = textOption(given, option);
  const make = agentNamed(name);
  if (!make) throw new CannotRun(`--${option} takes micro or td with a β above 0, such as td0.2; not ${name}`);
  return make;
}

function playSession(scenario: Scenario, make: { readonly A: MakeAgent; readonly B: MakeAgent }, rounds: number) {
  const sides = { A: sideOf(scenario.A), B: sideOf(scenario.B) };
  const session = alternatingOffers({ A: make.A(sides.A), B: make.B(sides.B) }, rounds);
  const { agreement } = session;
  return {
    ...session,
    values: agreement === null ? null : valuesOf(scenario.issues, agreement),
    uA: agreement === null ? scenario.A.reservation : at(sides.A.exact, agreement),
    uB: agreement === null ? scenario.B.reservation : at(sides.B.exact, agreement),
  };
}
