import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { loadDebriefMessages } from '../locale/debrief-messages.ts';
import { loadMomentMessages } from '../locale/moment-messages.ts';
import type { Words } from '../locale/language.ts';
import type { DebriefModel } from '../presenter/debrief-model.ts';
import type { MomentModel } from '../presenter/moment-model.ts';
import type { ReplayModel } from '../presenter/replay-model.ts';
import type { RoomModel } from '../presenter/room-model.ts';
import type { VoteModel } from '../presenter/vote-model.ts';
import { loadReviewMessages } from '../locale/review-messages.ts';
import type { ReviewDesk } from './review/review-screen.tsx';
import type { LibraryDesk, LibraryPageProps } from './library-pages.tsx';
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

interface DebriefProps extends ToolProps {
  readonly tellFirst: () => Promise<DebriefModel | null>;
  readonly tellAll: () => Promise<DebriefModel | null>;
  /** The level that is suggested next; null where it is the one just played. */
  readonly next: Words | null;
  readonly onNext: () => void;
  readonly onReplay: (beat: number) => void;
  readonly onReview: () => void;
  readonly onSessions: () => void;
  /** Sits down in Washington's chair, across from this session's ghost. */
  readonly onGhost: () => void;
  readonly onSave: () => void;
  readonly onShare: () => void;
  readonly onAgain: () => void;
  readonly onAnew: () => void;
  readonly onTitle: () => void;
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
    Promise.all([import('./debrief/debrief-screen.tsx'), loadDebriefMessages(tongue.language), tellFirst()] as const);
  return (
    <Lazily
      key={tongue.language}
      waiting={tongue.words.shell.loading}
      load={load}
      show={([{ DebriefScreen }, messages, first]) => {
        const model = whole ?? first;
        return model ? <DebriefScreen {...props} messages={messages} model={model} /> : <p />;
      }}
    />
  );
}

interface ReplayProps extends ToolProps {
  readonly tell: () => Promise<ReplayModel>;
  readonly from: number;
  readonly onShow: (room: RoomModel) => void;
  /** Null where the session cannot be shared. */
  readonly onShare: ((beat: number) => void) | null;
  readonly onClose: () => void;
}

export function ReplayPage(props: ReplayProps): JSX.Element {
  const place = useRef(props.from);
  const { tongue, tell } = props;
  const load = () =>
    Promise.all([import('./replay/replay-screen.tsx'), loadDebriefMessages(tongue.language), tell()] as const);
  return (
    <Lazily
      key={tongue.language}
      waiting={tongue.words.shell.loading}
      load={load}
      show={([{ ReplayScreen }, messages, model]) => (
        <ReplayScreen {...props} messages={messages} model={model} place={place} />
      )}
    />
  );
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
