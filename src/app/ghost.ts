import type { Move } from '../engine/moves.ts';
import { againstGhost } from '../host/against-ghost.ts';
import { NO_SCRIPT, scriptOf, sourcesOf, type GhostScript } from '../host/ghost.ts';
import { readDigest } from '../presenter/session-digest.ts';
import type { PlayedLevel } from '../presenter/level-text.ts';
import type { ParentOf } from '../record/parent.ts';
import type { Chosen, Talks, WashingtonChair } from './game-state.ts';
import { idOf, type Library } from './library.ts';
import { openFile } from './open-file.ts';
import { talksOf } from './talks.ts';

/** Washington's chair across from the ghost of a session; where that is no longer in the list, a stand-in plays Seoul. */
export async function chairOf(
  library: Library,
  { rules }: PlayedLevel,
  seed: number,
  parent: ParentOf | null,
): Promise<WashingtonChair> {
  const kept = parent && (await library.find(parent.session));
  const moves = kept && (await movesOf(library, kept.key));
  const script = moves ? scriptFrom(rules, seed, moves) : NO_SCRIPT;
  return {
    follow: againstGhost(script),
    whose: (made) => sourcesOf(made, script),
    original: script.size > 0 && kept ? readDigest(kept.digest) : null,
  };
}

/** New talks from Washington's chair, across from the ghost of these. */
export function facingGhostOf(library: Library, { level, builtIn, host }: Talks): Promise<Talks | null> {
  // The talks open alike; what follows is the player's.
  return facing(library, { level, builtIn }, host.session().seed, { session: idOf({ level, host }), moves: 1 });
}

/** The same chair once more, from the start. */
export function facingAgain(library: Library, { level, builtIn, host, parent }: Talks): Promise<Talks | null> {
  return facing(library, { level, builtIn }, host.session().seed, parent);
}

async function facing(library: Library, chosen: Chosen, seed: number, parent: ParentOf | null): Promise<Talks | null> {
  const talks = talksOf(chosen, seed, [], { parent, chair: await chairOf(library, chosen.level, seed, parent) });
  talks?.host.send({ seat: 'seoul', kind: 'begin' });
  return talks;
}

function scriptFrom(rules: PlayedLevel['rules'], seed: number, moves: readonly Move[]): GhostScript {
  try {
    return scriptOf(rules, seed, moves);
  } catch {
    return NO_SCRIPT;
  }
}

async function movesOf(library: Library, key: string): Promise<readonly Move[] | null> {
  const content = await library.contentOf(key);
  if (!content) return null;
  if (content.kind === 'talks') return content.talks.moves;
  const opening = await openFile(new Blob([content.text]));
  return opening.ok ? opening.opened.moves : null;
}
