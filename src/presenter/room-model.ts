/** Faces every member of a delegation can show. */
export const EXPRESSIONS = ['calm', 'pleased', 'doubtful', 'stern', 'alarmed'] as const;
export type Expression = (typeof EXPRESSIONS)[number];

/** How a delegation sits. */
export const POSTURES = ['forward', 'upright', 'back'] as const;
export type Posture = (typeof POSTURES)[number];

/** The light in the room. It follows the phase of the talks, not the clock of the machine. */
export const LIGHTS = ['dawn', 'day', 'dusk', 'storm'] as const;
export type Light = (typeof LIGHTS)[number];

export interface DelegationModel {
  readonly expression: Expression;
  readonly posture: Posture;
  /** Sheets in front of the delegation, 0..6: how much it has put on the table so far. */
  readonly papers: number;
}

/**
 * Everything the room shows, at one moment. A scene can draw the right picture from this alone; animation is
 * the difference between two of these. Numbers and keys only: no words, no colours, no pixels.
 */
export interface RoomModel {
  /** Trust in hundredths, 0..10000. The table is as long as trust is short. */
  readonly trust: number;
  /** Deterrence in hundredths, 0..10000: the weather over the ridge line in the north window. */
  readonly deterrence: number;
  /** Standing in hundredths, 0..10000: the street below the other window, from quiet to a crowd. */
  readonly standing: number;
  /** The wall calendar's page. */
  readonly year: number;
  /** 1..12. */
  readonly month: number;
  /** The round under way, 1..rounds; 0 before the talks begin. */
  readonly round: number;
  readonly rounds: number;
  /** The old agreement has run out. */
  readonly expired: boolean;
  readonly light: Light;
  readonly seoul: DelegationModel;
  readonly washington: DelegationModel;
  /** The telephone on the side table is lit: a remark from above, a leak, an answer. */
  readonly phoneLit: boolean;
  /** A threat lies on the table: a red folder. */
  readonly threatPending: boolean;
  /** What has been done to the text in the middle of the table. */
  readonly seal: 'none' | 'initialled' | 'ratified' | 'torn';
}
