/** Moments that are heard (and captioned in the log). One list for audio, captions and tests. */
export const CUES = [
  'talks-open',
  'demand-arrives',
  'remark-from-above',
  'offer-made',
  'offer-held',
  'card-laid',
  'offer-declined',
  'table-draws-in',
  'table-stretches',
  'threat-made',
  'threat-lifted',
  'threat-carried-out',
  'side-move',
  'note-passed',
  'favour-returned',
  'paper-torn',
  'page-turned',
  'leak',
  'phone',
  'news',
  'crowd-swells',
  'round-begins',
  'last-round',
  'clock-strikes',
  'north-stirs',
  'adjourned',
  'walk-out',
  'initialled',
  'consent',
  'vote',
  'vote-lost',
  'ratified',
  'talks-end',
] as const;
export type Cue = (typeof CUES)[number];

/** What can be made louder or softer by itself: the score, the place one is in, and what happens. */
export const SOUND_PARTS = ['music', 'room', 'cues'] as const;
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

/** Where one is, to the ear. */
export const PLACES = ['corridor', 'table', 'assembly'] as const;
export type Place = (typeof PLACES)[number];

/** What the place sounds like, and what comes in by its window. */
export interface PlaceModel {
  readonly place: Place;
  /** How much of the crowd in the street is heard, in hundredths: 0 where it is quiet, 10000 where everybody has come. */
  readonly crowd: number;
  /** How much rain is heard, in hundredths. */
  readonly rain: number;
}
