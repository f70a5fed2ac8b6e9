import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { loadDebriefMessages } from '../locale/debrief-messages.ts';
import { loadMomentMessages } from '../locale/moment-messages.ts';
import { loadDebriefPartsMessages } from '../locale/debrief-parts-messages.ts';
import type { DebriefModel } from '../presenter/debrief-model.ts';
import type { MomentModel } from '../presenter/moment-model.ts';
import type { VoteModel } from '../presenter/vote-model.ts';
import { loadReviewMessages } from '../locale/review-messages.ts';
import type { ReviewDesk } from './review/review-screen.tsx';
import type { SaveChart } from './debrief/chart-file.ts';
import type { DebriefDeeds } from './debrief/debrief-actions.ts';
import type { LibraryDesk, LibraryPageProps } from './library-pages.tsx';
import type { BranchPart as Branch, ComparePage as Compare, ReplayPage as Replay } from './theatre-pages.tsx';
import { Lazily } from './shell/lazily.tsx';
import type { ToolProps } from './shell/tools.tsx';

interface MomentProps extends ToolProps {
  readonly model: MomentModel;
  readonly onGoOn: () => void;
}

export function MomentPage(props: MomentProps): JSX.Element {
  const { tongue, model, onGoOn, preferences } = props;
  const load = () => Promise.all([import('./moment/moment-screen.tsx'), loadMomentMessages(tongue.language)] as const);
  return (
    <Lazily
      key={tongue.language}
      waiting={tongue.words.shell.loading}
      load={load}
      show={([{ MomentScreen }, messages]) => (
        <MomentScreen
          tongue={tongue}
          messages={messages}
          model={model}
          fast={preferences.pace === 'fast'}
          onGoOn={onGoOn}
        />
      )}
    />
  );
}

interface VoteProps extends ToolProps {
  readonly model: VoteModel;
  readonly onContinue: () => void;
}

export function VotePage(props: VoteProps): JSX.Element {
  // A change of language brings a new screen: it goes on where the old one was.
  const counted = useRef(0);
  const { language, words } = props.tongue;
  const load = () =>
    Promise.all([import('./ratification/ratification-screen.tsx'), loadDebriefMessages(language)] as const);
  return (
    <Lazily
      key={language}
      waiting={words.shell.loading}
      load={load}
      show={([{ RatificationScreen }, messages]) => (
        <RatificationScreen {...props} messages={messages} counted={counted} />
      )}
    />
  );
}

interface DebriefProps extends ToolProps, DebriefDeeds {
  readonly tellFirst: () => Promise<DebriefModel | null>;
  readonly tellAll: () => Promise<DebriefModel | null>;
  readonly onSaveChart: SaveChart;
}

export function DebriefPage(props: DebriefProps): JSX.Element {
  const { tongue, tellFirst, tellAll } = props;
  const [whole, setWhole] = useState<DebriefModel | null>(null);
  useEffect(() => {
    // The search takes a moment: the page is drawn before it.
    const timer = setTimeout(() => void tellAll().then(setWhole), 300);
    return () => clearTimeout(timer);
  }, []);
  const load = () =>
    Promise.all([
      import('./debrief/debrief-screen.tsx'),
      loadDebriefMessages(tongue.language),
      loadDebriefPartsMessages(tongue.language),
      tellFirst(),
    ] as const);
  return (
    <Lazily
      key={tongue.language}
      waiting={tongue.words.shell.loading}
      load={load}
      show={([{ DebriefScreen }, messages, parts, first]) => {
        const model = whole ?? first;
        return model ? <DebriefScreen {...props} messages={messages} parts={parts} model={model} /> : <p />;
      }}
    />
  );
}

type PropsOf<Page> = Page extends (props: infer Props) => JSX.Element ? Props : never;
const loadTheatre = () => import('./theatre-pages.tsx');

export function ReplayPage(props: PropsOf<typeof Replay>): JSX.Element {
  return <Lazily waiting={null} load={loadTheatre} show={({ ReplayPage: Page }) => <Page {...props} />} />;
}

export function ComparePage(props: PropsOf<typeof Compare>): JSX.Element {
  return <Lazily waiting={null} load={loadTheatre} show={({ ComparePage: Page }) => <Page {...props} />} />;
}

/** Tells of the original or the branch beside the talks. */
export function BranchPart(props: PropsOf<typeof Branch>): JSX.Element {
  return <Lazily waiting={null} load={loadTheatre} show={({ BranchPart: Part }) => <Part {...props} />} />;
}

interface ReviewPageProps extends ToolProps {
  readonly open: () => Promise<ReviewDesk>;
  readonly onWatch: (beat: number) => void;
  readonly onClose: () => void;
}

export function ReviewPage(props: ReviewPageProps): JSX.Element {
  const { tongue, open } = props;
  const load = () =>
    Promise.all([import('./review/review-screen.tsx'), loadReviewMessages(tongue.language), open()] as const);
  return (
    <Lazily
      key={tongue.language}
      waiting={tongue.words.shell.loading}
      load={load}
      show={([{ ReviewScreen }, messages, desk]) => <ReviewScreen {...props} messages={messages} desk={desk} />}
    />
  );
}

interface LibraryProps extends LibraryPageProps {
  readonly screen: 'sessions' | 'washington';
  readonly loadDesk: () => Promise<LibraryDesk>;
}

/** The list of sessions, and the table from Washington's chair. */
export function LibraryPage(props: LibraryProps): JSX.Element {
  const { tongue, screen, loadDesk } = props;
  const load = async () => {
    const [{ loadLibraryPage }, desk] = await Promise.all([import('./library-pages.tsx'), loadDesk()]);
    return { draw: await loadLibraryPage(screen, tongue.language), desk };
  };
  return (
    <Lazily
      key={screen + tongue.language}
      waiting={tongue.words.shell.loading}
      load={load}
      show={({ draw, desk }) => draw(props, desk)}
    />
  );
}
