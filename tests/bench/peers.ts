import { createRequire } from 'node:module';
import { createMachine, initialTransition, transition } from 'xstate';

interface OfferClient {
  start(): void;
  stop(): void;
  readonly moves: { offer(x: number): void; accept(): void };
}

const { Client } = createRequire(import.meta.url)('boardgame.io/client') as {
  Client(options: object): OfferClient;
};

interface OfferGame {
  offers: number[];
  agreed: boolean;
}

/** A trivial game of offers for boardgame.io, two players in turn, headless. */
const OFFERS = {
  name: 'offers',
  setup: (): OfferGame => ({ offers: [], agreed: false }),
  turn: { minMoves: 1, maxMoves: 1 },
  moves: {
    offer: ({ G }: { G: OfferGame }, x: number) => void G.offers.push(x),
    accept: ({ G }: { G: OfferGame }) => {
      G.agreed = true;
    },
  },
  endIf: ({ G }: { G: OfferGame }) => (G.agreed ? { deal: true } : undefined),
};

/** Plays at least `least` moves in games of 48 offers and an acceptance; answers how many it played. */
export function boardgameMoves(least: number): number {
  let moves = 0;
  while (moves < least) {
    const client = Client({ game: OFFERS, numPlayers: 2, debug: false });
    client.start();
    for (let i = 0; i < 48; i++) client.moves.offer(i);
    client.moves.accept();
    client.stop();
    moves += 49;
  }
  return moves;
}

const EMPTY = createMachine({ initial: 'a', states: { a: { on: { go: 'b' } }, b: { on: { go: 'a' } } } });

/** Steps of XState's pure `transition` on a chart of two empty states. */
export function bareSteps(steps: number): number {
  let [state] = initialTransition(EMPTY);
  for (let i = 0; i < steps; i++) [state] = transition(EMPTY, state, { type: 'go' });
  return steps;
}
