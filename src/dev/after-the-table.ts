import { h, render, type ComponentChild } from 'preact';
import { loadLevel } from '../app/level-shelf.ts';
import { preferencesIn } from '../app/preferences.ts';
import { accountOf } from '../analysis/session-account.ts';
import { xraysOf } from '../analysis/xray.ts';
import { twoPlanes } from '../analysis/two-planes.ts';
import { rulesOf } from '../content/rules-of.ts';
import { DebriefScreen } from '../desk/debrief/debrief-screen.tsx';
import { RatificationScreen } from '../desk/ratification/ratification-screen.tsx';
import { ReplayScreen } from '../desk/replay/replay-screen.tsx';
import { Tools, type ToolProps } from '../desk/shell/tools.tsx';
import '../desk/styles/tokens.css';
import '../desk/styles/shell.css';
import { diceOf, nextTurn, openStream } from '../engine/dice.ts';
import { isPolicyName, POLICIES } from '../engine/policies/policies.ts';
import { playOn, type Beat } from '../engine/rerun.ts';
import { newSession } from '../engine/session.ts';
import { viewFor } from '../engine/view.ts';
import { loadDebriefMessages } from '../locale/debrief-messages.ts';
import { loadDebriefPartsMessages } from '../locale/debrief-parts-messages.ts';
import { loadTheatreMessages } from '../locale/theatre-messages.ts';
import { loadMessages } from '../locale/messages.ts';
import { tongueOf } from '../locale/tongue.ts';
import { openSettings } from '../platform/settings.ts';
import { debriefModel } from '../presenter/debrief-model.ts';
import { replayModel } from '../presenter/replay-model.ts';
import { voteModel } from '../presenter/vote-model.ts';

// ?screen=debrief|ratification|replay & level=… & lang=en|ko & policy=… & seed=… & majority=… & beat=…
const asked = new URLSearchParams(location.search);
const loaded = await loadLevel(asked.get('level') ?? '2019-five-billion');
if (!loaded) throw new Error('no such level');
const { file } = loaded;
const language = asked.get('lang') === 'ko' ? 'ko' : 'en';
const rules = rulesOf({
  ...file,
  assembly: { ...file.assembly, majority: Number(asked.get('majority') ?? file.assembly.majority) },
});
const seed = Number(asked.get('seed') ?? 3);
const policy = asked.get('policy') ?? 'patient-trader';

function played(): Beat[] {
  let session = newSession(rules, seed);
  let stream = openStream(seed, 'nature');
  const beats: Beat[] = [];
  for (;;) {
    const view = viewFor(session, 'seoul');
    if (view.end) return beats;
    stream = nextTurn(stream);
    const move = POLICIES[isPolicyName(policy) ? policy : 'linear'](rules, view, diceOf(stream));
    const done = playOn(session, move);
    const kept = done.ok ? done : playOn(session, { seat: 'seoul', kind: 'hold', card: null, tone: 'plain' });
    if (!kept.ok) throw new Error(kept.refusal);
    beats.push(...kept.beats);
    session = beats.at(-1)?.session ?? session;
  }
}

const theatre = await loadTheatreMessages(language);
const say = (what: string) => () => console.info(what);

type Common = ToolProps &
  Pick<Parameters<typeof ReplayScreen>[0], 'messages'> &
  Pick<Parameters<typeof DebriefScreen>[0], 'parts'>;

function screen(beats: readonly Beat[], common: Common): ComponentChild {
  const figures = accountOf(rules, beats);
  if (asked.get('screen') === 'ratification') {
    const i = beats.findIndex((beat) => beat.events.some((event) => event.kind === 'vote-taken'));
    const [before, beat] = [beats[i - 1], beats[i]];
    const model = before && beat ? voteModel(file, before.session, beat.events, beat.session) : null;
    return model && h(RatificationScreen, { ...common, model, counted: { current: 0 }, onContinue: say('continue') });
  }
  if (asked.get('screen') === 'replay') {
    const model = replayModel({ file, rules }, beats, figures, xraysOf(rules, beats));
    return h(ReplayScreen, {
      ...common,
      tools: h(Tools, common),
      theatre,
      model,
      notes: [],
      from: Number(asked.get('beat') ?? 20),
      outside: false,
      hasBranch: false,
      memory: { playback: null, viewpoint: null, asked: false },
      onShow: say('show'),
      onShare: say('share'),
      onHear: say('hear'),
      onClose: say('close'),
      onNotes: say('notes'),
      onTakeOver: say('take over'),
      onSaveBranch: say('save the branch'),
      onCompareFile: say('compare'),
    });
  }
  const table = beats.at(-1)?.session.table;
  const model =
    table && debriefModel({ file, facts: new Map(), beats, figures, planes: twoPlanes(file, rules, table) });
  if (!model) return null;
  return h(DebriefScreen, {
    ...common,
    model,
    next: null,
    onNext: say('next'),
    onSaveChart: async () => true,
    onReplay: say('replay'),
    onReview: say('review'),
    onSessions: say('sessions'),
    onGhost: say('ghost'),
    onSave: say('save'),
    onShare: say('share'),
    onAgain: say('again'),
    onAnew: say('anew'),
    onTitle: say('title'),
  });
}

const USUAL = preferencesIn(openSettings());
const place = document.getElementById('place');
if (place) {
  const [words, messages, parts] = await Promise.all([
    loadMessages(language),
    loadDebriefMessages(language),
    loadDebriefPartsMessages(language),
  ]);
  document.documentElement.lang = language;
  const tools = {
    tongue: tongueOf(language, words),
    messages,
    parts,
    soundOn: true,
    preferences: USUAL,
    onLanguage: say('language'),
    onSound: say('sound'),
    onSettings: say('settings'),
  };
  render(screen(played(), tools), place);
  document.body.dataset['ready'] = 'yes';
}
