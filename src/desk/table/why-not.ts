import type { AwayMessages } from '../../locale/away-messages.ts';
import type { Tongue } from '../../locale/tongue.ts';
import type { AwayModel, SideMoveModel } from '../../presenter/away-model.ts';

/** Why a move away from the table is not open now. */
export function whyNot(
  tongue: Tongue,
  messages: AwayMessages,
  { seated }: AwayModel,
  refusal: NonNullable<SideMoveModel['refusal']>,
): string {
  return refusal === 'not-now' && seated ? messages.seated : tongue.words.reasons.refusals[refusal];
}
