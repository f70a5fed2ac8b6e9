import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { loadTutorialMessages, type TutorialMessages } from '../../locale/tutorial-messages.ts';
import { pointedAt, type DeskShown } from '../../presenter/teach-target.ts';
import type { Lesson } from '../../presenter/tutorial-model.ts';
import type { ToolProps } from '../shell/tools.tsx';

export interface TutorialProps {
  /** The next thing to learn; null where nothing is taught. */
  readonly lesson: Lesson | null;
  /** The hints are wanted. */
  readonly lessonsOn: boolean;
  readonly onLessons: (on: boolean) => void;
}

interface Props extends TutorialProps, Pick<ToolProps, 'tongue'> {
  /** How the desk is shown; null on the other screens. */
  readonly desk: DeskShown<string> | null;
}

interface Loaded {
  readonly language: string;
  readonly messages: TutorialMessages;
  readonly Line: typeof import('./tutorial-line.tsx').TutorialLine;
}

/** The tutorial on the level that teaches. It is fetched there, and does nothing anywhere else. */
export function TutorialPart({ tongue, lesson, lessonsOn, onLessons, desk }: Props): JSX.Element | null {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const { language } = tongue;
  const wanted = lesson !== null;
  useEffect(() => {
    if (!wanted) return;
    let awaited = true;
    void Promise.all([import('./tutorial-line.tsx'), loadTutorialMessages(language)]).then(
      ([{ TutorialLine }, messages]) => awaited && setLoaded({ language, messages, Line: TutorialLine }),
    );
    return () => {
      awaited = false;
    };
  }, [wanted, language]);
  if (!lesson || loaded?.language !== language) return null;
  const { Line, messages } = loaded;
  return lessonsOn ? (
    <Line
      tongue={tongue}
      messages={messages}
      lesson={lesson}
      pointed={pointedAt(lesson, desk)}
      onOff={() => onLessons(false)}
    />
  ) : (
    <button type="button" class="small-button lessons-on" onClick={() => onLessons(true)}>
      {messages.on}
    </button>
  );
}
