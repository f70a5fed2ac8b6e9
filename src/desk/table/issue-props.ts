import type { IssueModel } from '../../presenter/composer-model.ts';
import type { Tongue } from '../../locale/tongue.ts';

export interface IssueProps {
  readonly tongue: Tongue;
  readonly model: IssueModel;
  readonly onStop: (issue: number, stop: number) => void;
}

/** The ids of the issue's name and of what its marks say. */
export interface Labelled {
  readonly label: string;
  readonly says: string;
}
