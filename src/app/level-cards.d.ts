declare module 'virtual:level-cards' {
  /** The levels of the campaign in their order; the counterparts. Made by `tools/level-cards.ts`. */
  export const LEVEL_CARDS: readonly import('../presenter/levels-model.ts').LevelCard[];
  export const PERSONA_CARDS: readonly import('../presenter/levels-model.ts').PersonaCard[];
}
