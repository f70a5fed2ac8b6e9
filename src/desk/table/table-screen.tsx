import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { loadAwayMessages } from '../../locale/away-messages.ts';
import type { Tongue } from '../../locale/tongue.ts';
import type { LogEntry } from '../../presenter/log-model.ts';
import type { SpeechModel, TableAction } from '../../presenter/speech-model.ts';
import type { TableModel } from '../../presenter/table-model.ts';
import type { SideMoveModel } from '../../presenter/away-model.ts';
import { Lazily } from '../shell/lazily.tsx';
import { useLayout, type Layout } from '../shell/layout.ts';
import { Tabs, type TabName } from './tabs.tsx';
import type { ToolProps } from '../shell/tools.tsx';
import { ActionBar } from './action-bar.tsx';
import { AdvicePart, type AdviceProps } from './advice-part.tsx';
import type { Pointed } from './away-panel.tsx';
import { Composer, type StartFrom } from './composer.tsx';
import { DemandPanel } from './demand-panel.tsx';
import { Hint } from './hint.tsx';
import { ReactionStrip } from './reaction-strip.tsx';
import { SpeechPanel } from './speech-panel.tsx';
import { TopBar } from './top-bar.tsx';
import { TutorialPart, type TutorialProps } from './tutorial-part.tsx';
import { useFocusKept } from './use-focus-kept.ts';
import { useFoldedAway } from './use-folded-away.ts';
import { usePart } from './use-part.ts';
import { useShortWindow } from './use-short-window.ts';
import type { Doubtful } from './warning.tsx';

export interface TableActions extends AdviceProps {
  readonly onStop: (issue: number, stop: number) => void;
  readonly onStartFrom: (from: StartFrom) => void;
  readonly onStepBack: () => void;
  readonly onTone: (tone: SpeechModel['tone']) => void;
  readonly onCard: (card: number | null) => void;
  readonly onAct: (action: TableAction) => void;
  readonly onSide: (what: SideMoveModel['what'], stop: number | null) => void;
  readonly onPromise: (issue: number, stop: number) => void;
  readonly onDisclose: (issue: number, claim: 'matters' | 'minor') => void;
  readonly onNewsRead: () => void;
  readonly onHintSeen: () => void;
  readonly onSave: () => void;
  readonly onTitle: () => void;
  readonly onDebrief: () => void;
}

interface Props extends ToolProps, TableActions, TutorialProps {
  readonly model: TableModel;
  readonly note: string | null;
  readonly hintSeen: boolean;
}

const TABS: Readonly<Record<Layout, readonly TabName[]>> = {
  wide: ['washington', 'away', 'log'],
  medium: ['speech', 'washington', 'away', 'log'],
  narrow: ['compose', 'speech', 'washington', 'away', 'log'],
};

export function TableScreen(props: Props): JSX.Element {
  const { tongue, model, note } = props;
  const layout = useLayout();
  const short = useShortWindow();
  const [wanted, setTab] = useState<TabName>('washington');
  const [asked, setAsked] = useState<Doubtful | null>(null);
  const [unfolded, setUnfolded] = useState(false);
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const Warning = usePart(() => import('./warning.tsx'))?.Warning;
  const EventCards = usePart(() => import('./event-card.tsx'))?.EventCards;
  useFoldedAway(unfolded, setUnfolded);
  useEffect(() => setPointed(null), [model.moves]);
  const tabs = TABS[layout];
  const tab = tabs.includes(wanted) ? wanted : (tabs[0] ?? 'washington');
  useFocusKept(model);

  const act = (action: TableAction) => {
    setAsked(null);
    setUnfolded(false);
    props.onAct(action);
    // The answer is read where it stands; what was done away from the table is done.
    if (layout === 'narrow' || tab === 'away') setTab('washington');
  };
  const ask = (action: TableAction) => {
    // On a narrow page the sentence stands nowhere else: it is read before it is sent.
    const plain = action === 'propose' && !model.appraisal.belowLine && layout !== 'narrow';
    if (!plain) setAsked(action);
    else act(action);
  };

  const point = (what: SideMoveModel['what']) => {
    setTab('away');
    setPointed({ what, nth: (pointed?.nth ?? 0) + 1 });
  };

  const composer = <Composer {...props} model={model.composer} legendFirst={layout === 'narrow'} />;
  const speech = (
    <SpeechPanel {...props} model={model.speech} appraisal={model.appraisal} withSentence={layout !== 'wide'}>
      {!model.over && <AdvicePart {...props} onAway={point} />}
    </SpeechPanel>
  );
  const panels: Readonly<Record<TabName, () => JSX.Element>> = {
    compose: () => composer,
    speech: () => speech,
    washington: () => <DemandPanel tongue={tongue} model={model.demand} />,
    away: () => (
      <Lazily
        key={tongue.language}
        waiting={null}
        load={() => Promise.all([import('./away-panel.tsx'), loadAwayMessages(tongue.language)] as const)}
        show={([{ AwayPanel }, messages]) => (
          <AwayPanel {...props} messages={messages} model={model.away} pointed={pointed} />
        )}
      />
    ),
    log: () => (
      <Lazily
        waiting={null}
        load={() => import('./log-panel.tsx')}
        show={({ LogPanel }) => (
          <LogPanel tongue={tongue} rounds={model.log} sources={model.sources} reasons={props.preferences.reasons} />
        )}
      />
    ),
  };
  return (
    <div class={`table-screen ${layout}`}>
      <TopBar {...props} model={model.header} />
      <ReactionStrip
        tongue={tongue}
        entries={model.reaction}
        note={note}
        news={newsOf(tongue, model.reaction)}
        reasons={props.preferences.reasons}
        moves={model.moves}
        brief={layout === 'narrow'}
        onLog={() => setTab('log')}
      >
        <TutorialPart {...props} desk={{ tabs, open: tab, folded: layout === 'narrow' && !unfolded }} />
        {!props.lesson && !props.hintSeen && model.header.round < 3 && !model.composer.hasOwn && (
          <Hint tongue={tongue} onSeen={props.onHintSeen} />
        )}
      </ReactionStrip>
      {EventCards && (
        <EventCards
          tongue={tongue}
          cards={model.cards}
          compact={layout === 'narrow' || short}
          onRead={props.onNewsRead}
          key={model.moves}
        />
      )}
      <main class="desk">
        <h1 class="unseen">{tongue.words.names.screens.table}</h1>
        {layout !== 'narrow' && composer}
        {layout === 'wide' && speech}
        <Tabs tongue={tongue} tabs={tabs} open={tab} onOpen={setTab}>
          {panels[tab]()}
        </Tabs>
      </main>
      {model.over ? (
        <div class="action-bar over">
          <p>{tongue.words.desk.over}</p>
          <button type="button" class="button main to-debrief" data-teach="to-debrief" onClick={props.onDebrief}>
            {tongue.words.desk.toDebrief}
          </button>
        </div>
      ) : (
        <ActionBar
          tongue={tongue}
          model={model.speech}
          appraisal={model.appraisal}
          layout={layout}
          folded={layout === 'narrow' && !unfolded}
          onFold={layout === 'narrow' ? () => setUnfolded(!unfolded) : null}
          onAct={ask}
        />
      )}
      {asked && Warning && (
        <Warning
          tongue={tongue}
          about={asked}
          appraisal={model.appraisal}
          demand={model.demand}
          speech={model.speech}
          roundsLeft={model.header.rounds - model.header.round}
          withTone={props.lesson?.number !== 1}
          onYes={() => act(asked)}
          onNo={() => setAsked(null)}
        />
      )}
    </div>
  );
}

/** Names of what has happened outside the room, for those who hear the page; the strip tells the rest itself. */
function newsOf(tongue: Tongue, entries: readonly LogEntry[]): string | null {
  const names = entries.flatMap((entry) => (entry.kind === 'news' ? [tongue.of(entry.name)] : []));
  return names.length > 0 ? tongue.words.cards.announced(names.join('. ')) : null;
}
