import type { JSX } from 'preact';
import type { PartProps } from './part-props.ts';
import { Part } from './part.tsx';

/** What there was to learn: of these talks, and of whom they were with. */
export function LessonPart({ tongue, words, model }: PartProps): JSX.Element {
  const { lesson, persona } = model;
  return (
    <Part name="lesson" title={words.lessonTitle} says={lesson ? tongue.of(lesson) : undefined} className="lesson-part">
      <p class="history-text">
        <strong>{tongue.of(persona.name)}.</strong> {tongue.of(persona.teaches)}
      </p>
    </Part>
  );
}
