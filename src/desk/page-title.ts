import type { PlayedLevel } from '../presenter/level-text.ts';
import type { Screen } from '../presenter/screens.ts';
import type { Tongue } from '../locale/tongue.ts';

/** Pages that are about no level in particular. */
const OF_NO_LEVEL: readonly Screen[] = ['title', 'levels', 'sessions'];

/** The page as the window and a screen reader name it: what is open, of which talks, in what game. */
export function pageTitle(tongue: Tongue, screen: Screen, level: PlayedLevel | null): string {
  const { names, shell } = tongue.words;
  const game = `${shell.name} · ${shell.otherName}`;
  if (screen === 'title') return game;
  const talks = level && !OF_NO_LEVEL.includes(screen) ? `${tongue.of(level.file.title)} · ` : '';
  return `${names.screens[screen]} · ${talks}${game}`;
}
