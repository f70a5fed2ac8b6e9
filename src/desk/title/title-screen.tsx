import type { JSX } from 'preact';
import { useContext, useRef, useState } from 'preact/hooks';
import type { Words } from '../../locale/language.ts';
import type { ToolProps } from '../shell/tools.tsx';
import { Tools } from '../shell/tools.tsx';
import { Button } from '../shell/button.tsx';
import { Dialog } from '../shell/dialog.tsx';
import { Glossary } from '../shell/glossary-desk.ts';
import { Emblem } from './emblem.tsx';

interface Props extends ToolProps {
  /** The level to play next, and what is at stake in it. */
  readonly levelTitle: Words;
  readonly stake: Words;
  readonly canContinue: boolean;
  /** The talks that would be continued. */
  readonly under: { readonly title: Words; readonly round: number; readonly rounds: number } | null;
  /** The talks that would be continued are over: one can look back at them. */
  readonly over: boolean;
  readonly problem: string | null;
  readonly onPlay: () => void;
  readonly onLevels: () => void;
  readonly onContinue: () => void;
  readonly onReplay: () => void;
  readonly onSessions: () => void;
  readonly onFile: (file: File) => void;
  readonly onPasteCode: () => void;
}

export function TitleScreen(props: Props): JSX.Element {
  const {
    tongue,
    levelTitle,
    stake,
    canContinue,
    under,
    over,
    problem,
    onPlay,
    onLevels,
    onContinue,
    onReplay,
    onSessions,
    onFile,
  } = props;
  const { shell } = tongue.words;
  const [aboutOpen, setAboutOpen] = useState(false);
  const glossary = useContext(Glossary);
  const picker = useRef<HTMLInputElement>(null);
  return (
    <main class="title-screen">
      <div class="title-tools">
        <Tools {...props} />
      </div>
      <div class="title-plate">
        <div class="title-name">
          <Emblem />
          <h1>
            {tongue.language === 'ko' ? shell.otherName : shell.name}
            <span class="title-other" lang={tongue.language === 'ko' ? 'en' : 'ko'}>
              {tongue.language === 'ko' ? shell.name : shell.otherName}
            </span>
          </h1>
          <p class="title-sentence">{shell.sentence}</p>
        </div>
        <div class="title-level">
          {under && !over && (
            <p class="title-under">
              <b>{shell.carryOn}:</b> {tongue.of(under.title)}, {tongue.words.desk.roundOf(under.round, under.rounds)}
            </p>
          )}
          <h2>
            <span class="title-opens">{shell.play}:</span> {tongue.of(levelTitle)}
          </h2>
          <p>{tongue.of(stake)}</p>
          {under && !over && <p>{shell.playReplaces}</p>}
        </div>
        <div class="title-actions">
          {canContinue && (
            <Button look={over ? undefined : 'main'} onPress={onContinue}>
              {over ? shell.lastDebrief : shell.carryOn}
            </Button>
          )}
          {over && <Button onPress={onReplay}>{shell.watchReplay}</Button>}
          <Button look={canContinue && !over ? undefined : 'main'} onPress={onPlay}>
            {shell.play}
          </Button>
          <Button onPress={onLevels}>{shell.levelsButton}</Button>
          <Button onPress={onSessions}>{tongue.words.names.screens.sessions}</Button>
          <Button onPress={() => picker.current?.click()} hint={shell.dropHere}>
            {shell.openFile}
          </Button>
          <Button onPress={props.onPasteCode}>{shell.pasteCode}</Button>
          <Button look="quiet" onPress={() => setAboutOpen(true)}>
            {shell.about}
          </Button>
        </div>
        <input
          ref={picker}
          type="file"
          hidden
          aria-label={shell.openFile}
          accept=".json,application/json"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            event.currentTarget.value = '';
            if (file) onFile(file);
          }}
        />
        {problem && (
          <p class="notice grave" role="alert">
            {problem}
          </p>
        )}
      </div>
      {aboutOpen && (
        <Dialog
          title={shell.aboutTitle}
          onClose={() => setAboutOpen(false)}
          actions={
            <>
              <Button onPress={() => glossary.askAll()}>{shell.glossary}</Button>
              <Button onPress={() => setAboutOpen(false)}>{shell.close}</Button>
            </>
          }
        >
          <p>{shell.aboutOffices}</p>
          <p>{shell.aboutModel}</p>
          <p>{shell.aboutPrivacy}</p>
          <p>{shell.aboutLicence}</p>
        </Dialog>
      )}
    </main>
  );
}
