/** Moments that are heard (and captioned in the log). One list for audio, captions and tests. */
export const CUES = [
  'demand-arrives',
  'offer-made',
  'offer-declined',
  'table-draws-in',
  'table-stretches',
  'threat-made',
  'threat-lifted',
  'threat-carried-out',
  'phone',
  'side-move',
  'round-begins',
  'north-stirs',
  'initialled',
  'vote',
  'ratified',
  'talks-end',
] as const;
export type Cue = (typeof CUES)[number];

/** What can be made louder or softer by itself. */
export const SOUND_PARTS = ['music', 'cues'] as const;
export type SoundPart = (typeof SOUND_PARTS)[number];
/** From 0, silent, to 100. */
export type Volumes = Readonly<Record<SoundPart, number>>;

/** What the score needs to know: the layers follow trust and time pressure. */
export interface MoodModel {
  /** Trust in hundredths, 0..10000. */
  readonly trust: number;
  /** How far the talks have gone, in hundredths: 0 at the start, 10000 in the last round. */
  readonly pressure: number;
}
