import type { JSX } from 'preact';
import { loadDebriefMessages } from '../locale/debrief-messages.ts';
import type { Language } from '../locale/language.ts';
import { loadTheatreMessages } from '../locale/theatre-messages.ts';
import type { CompareModel } from '../presenter/compare-model.ts';
import type { NoteModel } from '../presenter/replay-notes.ts';
import type { ReplayModel } from '../presenter/replay-model.ts';
import type { StripProps } from './replay/branch-strip.tsx';
import type { ReplayActions, ReplayMemory } from './replay/replay-screen.tsx';
import { Lazily } from './shell/lazily.tsx';
import { Tools, type ToolProps } from './shell/tools.tsx';

/** The words of the screens that look at talks again. */
async function wordsIn(language: Language) {
  const [messages, theatre] = await Promise.all([loadDebriefMessages(language), loadTheatreMessages(language)]);
  return { messages, theatre };
}

interface ReplayProps extends ToolProps, ReplayActions {
  readonly tell: () => Promise<ReplayModel>;
  readonly from: number;
  readonly notes: readonly NoteModel[];
  readonly outside: boolean;
  readonly hasBranch: boolean;
  readonly memory: ReplayMemory;
}

export function ReplayPage(props: ReplayProps): JSX.Element {
  const { tongue, tell } = props;
  const { language } = tongue;
  const load = () => Promise.all([import('./replay/replay-screen.tsx'), wordsIn(language), tell()] as const);
  return (
    <Lazily
      key={language}
      waiting={tongue.words.shell.loading}
      load={load}
      show={([{ ReplayScreen }, words, model]) => (
        <ReplayScreen {...props} {...words} tools={<Tools {...props} />} model={model} />
      )}
    />
  );
}

interface CompareProps extends ToolProps {
  readonly tell: () => Promise<CompareModel>;
  readonly onClose: () => void;
}

export function ComparePage(props: CompareProps): JSX.Element {
  const { tongue, tell } = props;
  const { language } = tongue;
  const load = () => Promise.all([import('./compare/compare-screen.tsx'), wordsIn(language), tell()] as const);
  return (
    <Lazily
      key={language}
      waiting={tongue.words.shell.loading}
      load={load}
      show={([{ CompareScreen }, words, model]) => <CompareScreen {...props} {...words} model={model} />}
    />
  );
}

/** Tells of the original or the branch beside these talks. */
export function BranchPart(props: StripProps & Pick<ToolProps, 'tongue'>): JSX.Element {
  const { language } = props.tongue;
  const load = () => Promise.all([import('./replay/branch-strip.tsx'), loadTheatreMessages(language)] as const);
  return (
    <Lazily
      key={language}
      waiting={null}
      load={load}
      show={([{ BranchStrip }, words]) => <BranchStrip {...props} words={words} />}
    />
  );
}
