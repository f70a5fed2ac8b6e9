/** The words of the page that plays one session without the game, in English. */
export const offlineEn = {
  refused: 'This page cannot show its session',
  verified: (seed: number): string =>
    `Talks no. ${seed}, played again by the rules when this page was opened: they match.`,
  told: (seed: number): string => `Talks no. ${seed}.`,
  about: 'This page holds one session and needs neither the game nor a network. Nothing is stored or sent.',
};
