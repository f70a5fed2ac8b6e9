import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { DebriefMessages } from '../../locale/debrief-messages.ts';
import { points } from '../../locale/figures.ts';
import type { Words } from '../../locale/language.ts';
import type { OfflineMessages } from '../../locale/offline-messages.ts';
import type { ShareMessages } from '../../locale/share-messages.ts';
import type { TheatreMessages } from '../../locale/theatre-messages.ts';
import type { Tongue } from '../../locale/tongue.ts';
import type { PlayedLevel } from '../../presenter/level-text.ts';
import type { NoteModel } from '../../presenter/replay-notes.ts';
import type { ReplayModel } from '../../presenter/replay-model.ts';
import { PicturesAtHand } from '../replay/entry-lines.tsx';
import { ReplayScreen, type ReplayMemory } from '../replay/replay-screen.tsx';
import { Button } from '../shell/button.tsx';
import { GlossaryLayer } from '../shell/glossary-layer.tsx';
import { useFocusNeverLost } from '../shell/use-focus-never-lost.ts';
import { TablePicture } from './table-picture.tsx';
import '../styles/share.css';
import '../styles/offline.css';

interface Session {
  readonly level: PlayedLevel;
  readonly seed: number;
  readonly notes: readonly NoteModel[];
  readonly model: ReplayModel;
  readonly told: { readonly ruleset: number; readonly skipped: number } | null;
}

interface Props {
  readonly tongue: Tongue;
  readonly words: {
    readonly debrief: DebriefMessages;
    readonly theatre: TheatreMessages;
    readonly share: ShareMessages;
    readonly offline: OfflineMessages;
  };
  readonly replay: { readonly ok: true; readonly session: Session } | { readonly ok: false; readonly why: Words };
  readonly memory: ReplayMemory;
  readonly onLanguage: () => void;
}

/** One session by itself, with its own small picture of the table; or why it cannot be shown. */
export function OfflinePage(props: Props): JSX.Element {
  const { tongue, words, replay, onLanguage } = props;
  const page = useRef<HTMLDivElement>(null);
  useFocusNeverLost(page);
  const { shell } = tongue.words;
  const language = (
    <Button look="quiet" onPress={onLanguage} label={shell.languageSwitchLabel} className="tool tool-language">
      <span lang={tongue.language === 'en' ? 'ko' : 'en'}>{shell.languageSwitch}</span>
    </Button>
  );
  return (
    <GlossaryLayer tongue={tongue} levelTerms={replay.ok ? (replay.session.level.file.glossary ?? []) : []}>
      <div ref={page} class="page replay offline">
        {replay.ok ? (
          <PicturesAtHand.Provider value={false}>
            <Watched {...props} session={replay.session} language={language} />
          </PicturesAtHand.Provider>
        ) : (
          <main class="offline-refused">
            <header>
              <span>
                {shell.name} · {shell.otherName}
              </span>
              {language}
            </header>
            <h1>{words.offline.refused}</h1>
            <p class="notice" role="alert">
              {tongue.of(replay.why)}
            </p>
          </main>
        )}
      </div>
    </GlossaryLayer>
  );
}

function Watched({
  tongue,
  words: { debrief, theatre, share, offline },
  memory,
  session: { model, notes, seed, told },
  language,
}: Props & { readonly session: Session; readonly language: JSX.Element }): JSX.Element {
  const [at, setAt] = useState(memory.playback?.at ?? 0);
  const room = (model.beats[at] ?? model.beats[0])?.room;
  const { shell } = tongue.words;
  return (
    <>
      {room && (
        <div
          class="room"
          role="img"
          aria-label={shell.roomWords(points(room.trust), points(room.deterrence), points(room.standing))}
        >
          <TablePicture tongue={tongue} room={room} />
        </div>
      )}
      {told && (
        <aside class="guest-strip" aria-label={share.guest.label}>
          <p>
            <strong>{share.guest.told}.</strong> {share.guest.toldSays(told.ruleset)}
            {told.skipped > 0 && ` ${share.guest.skipped(told.skipped)}`}
          </p>
        </aside>
      )}
      <ReplayScreen
        key={tongue.language}
        tongue={tongue}
        tools={language}
        messages={debrief}
        theatre={theatre}
        model={model}
        notes={notes}
        from={0}
        outside
        hasBranch={false}
        memory={memory}
        onShow={(beat) => setAt(model.beats.indexOf(beat))}
        onHear={() => {}}
        onShare={null}
        onClose={null}
        onNotes={null}
        onTakeOver={null}
        onSaveBranch={() => {}}
        onCompareFile={null}
      />
      <footer class="offline-foot">
        <p>
          <strong>
            {shell.name} · {shell.otherName}
          </strong>{' '}
          {told ? offline.told(seed) : offline.verified(seed)}
        </p>
        <p>{offline.about}</p>
      </footer>
    </>
  );
}
