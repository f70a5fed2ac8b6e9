import type { DebriefMessages } from '../../locale/debrief-messages.ts';
import type { DebriefPartsMessages } from '../../locale/debrief-parts-messages.ts';
import type { Tongue } from '../../locale/tongue.ts';
import type { DebriefModel } from '../../presenter/debrief-model.ts';
import type { SaveChart } from './chart-file.ts';

/** What every part of the debrief is told. */
export interface PartProps {
  readonly tongue: Tongue;
  readonly words: DebriefMessages['debrief'];
  readonly parts: DebriefPartsMessages;
  readonly model: DebriefModel;
  readonly onSaveChart: SaveChart;
}

/** The parts that have a place in the contents, the most important first. */
export const PARTS = [
  'scores',
  'zone',
  'benchmark',
  'plane',
  'offers',
  'meters',
  'turns',
  'belief',
  'word',
  'history',
  'lesson',
  'questions',
] as const;
export type PartName = (typeof PARTS)[number];

export const anchorOf = (part: PartName): string => `debrief-${part}`;
