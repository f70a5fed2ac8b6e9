import { h, render } from 'preact';
import { offlineReplay } from './app/offline-replay.ts';
import { OfflinePage } from './desk/offline/offline-page.tsx';
import { pageTitle } from './desk/page-title.ts';
import type { ReplayMemory } from './desk/replay/replay-screen.tsx';
import './desk/styles/tokens.css';
import './desk/styles/shell.css';
import './desk/styles/forced-colors.css';
import { loadDebriefMessages } from './locale/debrief-messages.ts';
import { languageFrom, type Language } from './locale/language.ts';
import { loadMessages } from './locale/messages.ts';
import { loadOfflineMessages } from './locale/offline-messages.ts';
import { loadShareMessages } from './locale/share-messages.ts';
import { loadTheatreMessages } from './locale/theatre-messages.ts';
import { tongueOf } from './locale/tongue.ts';
import { openAppearance } from './platform/appearance.ts';

const textOf = (id: string): string => document.getElementById(id)?.textContent ?? '';
const root = document.documentElement;

/** The offline page: one session, shown without the game. Nothing is kept and nothing is fetched. */
async function start(place: HTMLElement): Promise<void> {
  openAppearance(root, { theme: 'system', contrast: 'system', motion: 'system', textSize: '100', pace: 'normal' });
  const replay = await offlineReplay(textOf('session'), textOf('facts'));
  const memory: ReplayMemory = { playback: null, viewpoint: null, asked: false };
  const speak = async (language: Language): Promise<void> => {
    const [messages, debrief, theatre, share, offline] = await Promise.all([
      loadMessages(language),
      loadDebriefMessages(language),
      loadTheatreMessages(language),
      loadShareMessages(language),
      loadOfflineMessages(language),
    ]);
    const tongue = tongueOf(language, messages);
    const words = { debrief, theatre, share, offline };
    root.lang = language;
    document.title = pageTitle(tongue, 'replay', replay.ok ? replay.session.level : null);
    const onLanguage = () => void speak(language === 'en' ? 'ko' : 'en');
    render(h(OfflinePage, { tongue, words, replay, memory, onLanguage }), place);
  };
  await speak(languageFrom([root.lang]));
}

const place = document.getElementById('page');
if (place) void start(place);
