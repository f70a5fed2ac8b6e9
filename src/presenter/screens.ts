/** The pages of the game; `app/` knows which is open. */
export const SCREENS = [
  'title',
  'levels',
  'briefing',
  'table',
  'moment',
  'ratification',
  'debrief',
  'review',
  'replay',
  'compare',
  'sessions',
  'washington',
] as const;
export type Screen = (typeof SCREENS)[number];
