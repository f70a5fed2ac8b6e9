/**
 * The import table of ARCHITECTURE.md as data. `values` may be imported in any form, `types` only as types.
 * An entry is a room ('engine') or a file of one ('engine/vocabulary.ts').
 */
export interface Room {
  readonly values: readonly string[];
  readonly types?: readonly string[];
  readonly packages: readonly string[] | 'any';
  /** A package that only the named files of the room may import. */
  readonly confined?: Readonly<Record<string, readonly string[]>>;
  /** May import from outside `src`: levels, package.json. */
  readonly outside?: boolean;
}

const NODE = 'node:*';
const BELOW_PRESENTER = ['engine', 'content', 'record', 'analysis', 'exchange', 'host'];
const WITHOUT_A_SCREEN = [...BELOW_PRESENTER, 'presenter', 'locale', 'classroom'];

export const ROOMS = {
  engine: {
    values: [],
    packages: ['xstate', 'pure-rand'],
    confined: { xstate: ['machine.ts'], 'pure-rand': ['dice.ts'] },
  },
  content: { values: ['engine'], packages: ['zod'] },
  record: { values: ['engine', 'content'], packages: ['zod', 'fflate', '@noble/hashes'] },
  analysis: { values: ['engine', 'content', 'record'], packages: [] },
  exchange: {
    values: ['engine', 'content', 'record', 'analysis'],
    packages: ['sax'],
    confined: { sax: ['xml-tree.ts'] },
  },
  host: { values: ['engine', 'content', 'record'], packages: ['xstate'] },
  presenter: {
    values: ['engine/vocabulary.ts', 'engine/view.ts'],
    types: ['engine', 'content', 'record', 'analysis'],
    packages: [],
  },
  scenes: { values: ['presenter', 'locale'], packages: ['phaser'] },
  desk: { values: ['presenter', 'locale'], packages: ['preact', 'd3-scale', 'd3-shape', 'd3-array'] },
  audio: { values: ['presenter/cue.ts'], packages: ['howler'] },
  locale: { values: [], packages: ['es-hangul'] },
  platform: { values: [], types: ['host'], packages: ['idb'] },
  classroom: { values: ['engine', 'content', 'record', 'analysis'], packages: ['zod'] },
  server: { values: ['engine', 'content', 'record', 'host', 'classroom'], packages: [NODE, 'fastify', 'pg'] },
  cli: {
    values: WITHOUT_A_SCREEN,
    packages: [NODE, 'tsx'],
    confined: { tsx: ['batch-workers.ts'] },
    outside: true,
  },
  app: { values: [...WITHOUT_A_SCREEN, 'platform'], packages: [], outside: true },
  tools: { values: BELOW_PRESENTER, packages: 'any', outside: true },
  dev: { values: ['*'], packages: 'any', outside: true },
  'main.ts': { values: ['*'], packages: 'any', outside: true },
  'later-screens.ts': { values: ['*'], packages: ['preact', 'virtual:level-cards'] },
  'offline.ts': { values: ['app', 'desk', 'platform', 'presenter', 'locale'], packages: ['preact'] },
} as const satisfies Record<string, Room>;

/** Rooms whose results must be the same on every machine. */
export const EXACT_ROOMS = ['engine', 'record', 'analysis'];

/** The field's own definitions use powers. */
export const POWER_ALLOWED_IN = 'analysis/reference/';
