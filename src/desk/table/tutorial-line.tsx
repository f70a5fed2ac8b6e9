import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { TutorialMessages } from '../../locale/tutorial-messages.ts';
import type { Tongue } from '../../locale/tongue.ts';
import type { Pointed } from '../../presenter/teach-target.ts';
import { LESSONS, type Lesson } from '../../presenter/tutorial-model.ts';
import { stopText } from '../phrases.ts';
import { focusTaught } from './tutorial-place.ts';
import { TutorialHand } from './tutorial-hand.tsx';
import '../styles/tutorial.css';

interface Props {
  readonly tongue: Tongue;
  readonly messages: TutorialMessages;
  readonly lesson: Lesson;
  readonly pointed: Pointed;
  readonly onOff: () => void;
}

/** The lesson's one sentence, and the hand that points at what it speaks of. */
export function TutorialLine({ tongue, messages, lesson, pointed, onOff }: Props): JSX.Element {
  const { name, stop, first } = pointed;
  const [asked, setAsked] = useState({ of: '', times: 0 });
  const of = `${name} ${stop}`;
  const times = asked.of === of ? asked.times : 0;
  const said = messages.acts[lesson.act]({
    lesson: lesson.lesson,
    issue: lesson.issue ? tongue.of(lesson.issue) : '',
    value: lesson.value ? stopText(tongue, lesson.value) : '',
    move: lesson.move ? tongue.words.names.sideMoves[lesson.move] : '',
    votes: lesson.votes,
    majority: lesson.majority,
  });
  return (
    <section class="lesson" aria-label={messages.label}>
      <p class="lesson-says" role="status">
        <b class="lesson-name">
          {messages.lessonOf(lesson.number, LESSONS.length)} {messages.lessons[lesson.lesson]}
        </b>{' '}
        {first && `${messages.first(tongue.words.desk.tabs[first])} `}
        {said}
      </p>
      <span class="lesson-buttons">
        <button
          type="button"
          class="small-button show-me"
          onClick={() => {
            focusTaught(name, stop);
            setAsked({ of, times: times + 1 });
          }}
        >
          {messages.showMe}
        </button>
        <button type="button" class="small-button" onClick={onOff}>
          {messages.off}
        </button>
      </span>
      <TutorialHand name={name} stop={stop} watch={lesson.watch} asked={times} />
    </section>
  );
}
