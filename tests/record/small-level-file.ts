import type { FactBase } from '../../src/content/facts.ts';
import type { LevelFile } from '../../src/content/level-schema.ts';
import { levelFrom, type Level } from '../../src/content/parse-level.ts';
import { WASHINGTON_REASONS } from '../../src/engine/moves.ts';
import { CARD_KINDS, THREATS } from '../../src/engine/vocabulary.ts';

type Persona = LevelFile['persona'];

const name = (word: string) => ({ en: word, ko: '말' });
const said = (word: string) => ({ en: word, ko: '말', invented: true as const });

/** A level file of three issues and three rounds with the fewest words the schema lets through; it cites no facts. */
export const SMALL_LEVEL: LevelFile = {
  format: 2,
  id: 'small',
  title: name('Small'),
  summary: said('Small'),
  issues: [
    {
      id: 'cash',
      name: name('Cash'),
      about: said('Cash'),
      kind: 'amount',
      unit: 'krw-million',
      stops: [1000, 1200, 1500, 2500, 5000].map((at) => ({ at, invented: true })),
      expiring: 1000,
      values: {
        seoul: [
          [1000, 10000],
          [1500, 7500],
          [5000, 0],
        ],
        washington: [
          [1000, 0],
          [1500, 5000],
          [5000, 10000],
        ],
      },
    },
    {
      id: 'term',
      name: name('Term'),
      about: said('Term'),
      kind: 'choice',
      options: ['one', 'three', 'five'].map((id) => ({ id, name: name(id), note: said(id) })),
      expiring: 'one',
      values: { seoul: [4000, 7000, 10000], washington: [0, 6000, 10000] },
    },
    {
      id: 'assets',
      name: name('Assets'),
      about: said('Assets'),
      kind: 'choice',
      options: ['none', 'some', 'all'].map((id) => ({ id, name: name(id), note: said(id) })),
      expiring: 'none',
      winSet: ['none', 'some'],
      values: { seoul: [10000, 6000, 0], washington: [0, 5000, 10000] },
    },
  ],
  headline: 'cash',
  weights: {
    seoul: { cash: 6000, term: 2000, assets: 2000 },
    ledger: { cash: 8000, term: 500, assets: 1500 },
    alliance: { cash: 2000, term: 6000, assets: 2000 },
  },
  reservation: { seoul: 4500, washington: 3500, spread: 300 },
  start: { trust: 4500, deterrence: 6000, standing: 5000, capital: 6 },
  transactional: { low: 15, high: 95 },
  referenceTrust: 5000,
  scoreWeights: { seoul: 40, joint: 20, trust: 15, deterrence: 15, standing: 10 },
  calendar: {
    rounds: [9, 11, 12].map((month) => ({ year: 2019, month, text: said('A round') })),
    expiryAfter: 2,
    furloughFrom: 3,
    events: [{ id: 'word', after: 1, name: name('Word'), text: said('Word'), effects: [{ on: 'standing', by: 100 }] }],
  },
  deck: [
    {
      id: 'storm',
      from: 1,
      to: 3,
      chance: 3000,
      name: name('Storm'),
      text: said('Storm'),
      effects: [{ on: 'trust', by: -150 }],
    },
  ],
  cards: [
    { id: 'bases', kind: 'land', name: name('Bases'), says: said('Bases') },
    { id: 'record', kind: 'ledger', name: name('Record'), says: said('Record') },
  ],
  sideMoves: {
    briefAssembly: { cost: 1, cap: 2, note: said('Brief') },
    goPublic: { cost: 1, cap: 1, note: said('Public') },
    backChannel: { cost: 1, cap: 3, note: said('Quiet') },
  },
  assembly: {
    majority: 151,
    about: said('Assembly'),
    blocs: [
      { id: 'left', name: name('Left'), about: said('Left'), seats: 160, threshold: 4200 },
      { id: 'right', name: name('Right'), about: said('Right'), seats: 140, threshold: 3800 },
    ],
  },
  persona: {
    format: 1,
    id: 'envoy',
    name: name('Envoy'),
    about: said('Envoy'),
    teaches: name('Wait'),
    constants: {
      anchor: 10000,
      beta: 80,
      phi: 7500,
      acceptance: 3500,
      creditStep: 3000,
      presumes: 0,
      trades: [3000, 7000],
      haste: 0,
      remembers: 0,
      transactional: [0, 0],
      leaderRefusal: 4000,
      pressure: 5000,
      bluff: 5000,
      remark: 800,
      remarkPrice: 300,
      provocationPrice: 0,
      fit: Object.fromEntries(CARD_KINDS.map((kind) => [kind, [50, 100]])) as unknown as Persona['constants']['fit'],
    },
    rhetoric: Object.fromEntries(
      WASHINGTON_REASONS.map((reason) => [reason, [name('So')]]),
    ) as unknown as Persona['rhetoric'],
  },
  presumed: { reservation: 4500, prior: { cash: [8, 2, 1], term: [1, 4, 4], assets: [1, 4, 5] } },
  briefing: {
    mandate: said('Mandate'),
    priorities: [said('Cash')],
    redLine: said('Line'),
    advisers: [{ id: 'one', office: name('Office'), says: said('Says') }],
  },
  openingAsk: said('Ask'),
  threats: Object.fromEntries(
    THREATS.map((threat) => [
      threat,
      { name: name('Or'), says: said('Or'), carriedOut: said('Done'), withdrawn: said('Off') },
    ]),
  ),
  history: { package: { cash: 1200, term: 'five', assets: 'none' }, assumed: [], text: said('So it went') },
  questions: [name('Why')],
  glossary: [],
  expect: [],
};

export const NO_FACTS: FactBase = new Map();

/** The small level, checked. */
export function smallLevel(): Level {
  const level = levelFrom(SMALL_LEVEL, NO_FACTS);
  if (!level.ok) throw new Error(JSON.stringify(level.problems));
  return level.value;
}
