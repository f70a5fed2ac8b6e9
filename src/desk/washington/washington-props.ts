import type { WashingtonMessages } from '../../locale/washington-messages.ts';
import type { Tongue } from '../../locale/tongue.ts';
import type { StartFrom } from '../table/composer.tsx';
import type { WashingtonModel } from '../../presenter/washington-model.ts';

export interface Pressing {
  readonly threat: WashingtonModel['pressures'][number]['threat'];
  readonly real: boolean;
}

/** What the player does from Washington's chair. */
export interface WashingtonActions {
  readonly onStop: (issue: number, stop: number) => void;
  readonly onStartFrom: (from: StartFrom) => void;
  readonly onStepBack: () => void;
  /** Lays the demand on the desk that the counterpart would make. */
  readonly onDelegation: () => void;
  readonly onDemand: (pressure: Pressing | null) => void;
  readonly onRespond: (does: 'accepts' | 'declines') => void;
  readonly onAnswer: (does: 'folds' | 'leaves') => void;
  readonly onReckon: (does: 'withdraws' | 'executes') => void;
  readonly onReplay: () => void;
  readonly onAgain: () => void;
  readonly onSave: () => void;
  readonly onSessions: () => void;
  readonly onTitle: () => void;
}

export interface TurnProps {
  readonly tongue: Tongue;
  readonly words: WashingtonMessages;
  readonly model: WashingtonModel;
  readonly actions: WashingtonActions;
}
