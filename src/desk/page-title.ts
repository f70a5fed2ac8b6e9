import type { PlayedLevel } from '../presenter/level-text.ts';
import type { Screen } from '../presenter/screens.ts';
import type { Tongue } from '../locale/tongue.ts';

const OF_A_LEVEL: readonly Screen[] = [
  'briefing',
  'table',
  'moment',
  'ratification',
  'debrief',
  'review',
  'replay',
  'compare',
  'washington',
];

/** The page as the window and a screen reader name it: what is open, of which talks, in what game. */
export function pageTitle(tongue: Tongue, screen: Screen, level: PlayedLevel | null): string {
  const { names, shell } = tongue.words;
  const game = `${shell.name} · ${shell.otherName}`;
  if (screen === 'title') return game;
  const talks = level && OF_A_LEVEL.includes(screen) ? `${tongue.of(level.file.title)} · ` : '';
  return `${names.screens[screen]} · ${talks}${game}`;
}
