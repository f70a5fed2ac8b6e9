import type { Text } from '../content/level-parts.ts';
import type { CardModel } from './card-model.ts';

/** The ways out of the game, in the order of the dialog. A new one needs a name here, words, and its option. */
export const SHARE_WAYS = ['link', 'moment', 'code', 'file', 'page', 'picture'] as const;
export type ShareWay = (typeof SHARE_WAYS)[number];

/** One way: a text to copy, something to be done at a press, a picture to be looked at and kept, or why it is closed to this session. */
export type ShareOption =
  | { readonly way: ShareWay; readonly is: 'text'; readonly text: string; readonly long: boolean }
  | { readonly way: ShareWay; readonly is: 'action' }
  | { readonly way: ShareWay; readonly is: 'picture'; readonly card: CardModel }
  | { readonly way: ShareWay; readonly is: 'closed'; readonly because: Text };

export interface ShareModel {
  readonly title: Text;
  /** The step of the replay, from 1, that the link at a moment leads to; null where no moment is open. */
  readonly step: number | null;
  readonly options: readonly ShareOption[];
}

/** What lies over the page: the ways out, a field to paste into, or a question before talks under way go. */
export type OpenSheet =
  | { readonly is: 'share'; readonly tell: () => Promise<ShareModel> }
  | { readonly is: 'paste' }
  | { readonly is: 'replace'; readonly level: Text; readonly round: number };

/** What is done where a session would take the place of talks under way. */
export type ReplaceAnswer = 'watch' | 'save' | 'replace';
