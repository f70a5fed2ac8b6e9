import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { stopText } from '../phrases.ts';
import { AmountControl } from './amount-control.tsx';
import { ChoiceControl } from './choice-control.tsx';
import type { IssueProps } from './issue-props.ts';
import { MARKS } from './marks.ts';

export function IssueRow(props: IssueProps): JSX.Element {
  const { tongue, model } = props;
  const id = useId();
  const { desk } = tongue.words;
  const said = MARKS.flatMap((mark) => {
    const at = model.marks[mark];
    const stop = at === null ? undefined : model.stops[at];
    return stop ? [`${desk.marks[mark]}: ${stopText(tongue, stop.label)}`] : [];
  }).join('. ');
  const note = model.stops[model.stop]?.note;
  const Control = model.kind === 'amount' ? AmountControl : ChoiceControl;
  return (
    <li class={`issue ${model.kind}`} data-teach={`issue-${model.index}`}>
      <span class="issue-name" id={id} title={tongue.of(model.about)}>
        {tongue.of(model.name)}
      </span>
      <Control {...props} label={id} says={`${id}-says`} />
      <span class="unseen" id={`${id}-says`}>
        {said}. {note ? tongue.of(note) : ''}
      </span>
    </li>
  );
}
