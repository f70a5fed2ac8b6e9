/** The marks on every issue, in the order in which they are told. */
export const GLYPHS = { washington: '▼', mine: '●', expiring: '◆' } as const;
export type Mark = keyof typeof GLYPHS;
export const MARKS: readonly Mark[] = ['washington', 'mine', 'expiring'];
