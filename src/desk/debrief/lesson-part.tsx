import type { JSX } from 'preact';
import type { DebriefMessages } from '../../locale/debrief-messages.ts';
import type { Tongue } from '../../locale/tongue.ts';
import type { DebriefModel } from '../../presenter/debrief-model.ts';

interface Props {
  readonly tongue: Tongue;
  readonly words: DebriefMessages['debrief'];
  readonly model: DebriefModel;
}

/** What there was to learn: of these talks, and of whom they were with. */
export function LessonPart({ tongue, words, model }: Props): JSX.Element {
  const { lesson, persona } = model;
  return (
    <section class="debrief-part lesson-part">
      <h2>{words.lessonTitle}</h2>
      {lesson && <p>{tongue.of(lesson)}</p>}
      <p>
        <strong>{tongue.of(persona.name)}.</strong> {tongue.of(persona.teaches)}
      </p>
    </section>
  );
}
