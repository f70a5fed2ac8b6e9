import { h, render } from 'preact';
import { LEVEL_CARDS, PERSONA_CARDS } from 'virtual:level-cards';
import { firstState } from './app/first-state.ts';
import { createGame } from './app/game.ts';
import { createLibraryKeeper } from './app/library-keeper.ts';
import type { GameState } from './app/game-state.ts';
import { lessonOf, pageModel, roomModel, termsOf } from './app/page-model.ts';
import * as levelShelf from './app/level-shelf.ts';
import { createRoomKeeper } from './app/room-keeper.ts';
import type { Sharing } from './app/sharing.ts';
import { createSoundKeeper } from './app/sound-keeper.ts';
import { resultOf } from './app/results.ts';
import { loadSourceNames } from './app/source-names.ts';
import { preferencesIn } from './app/preferences.ts';
import { tableActions } from './app/table-actions.ts';
import { laterScreens } from './later-screens.ts';
import { Page, type OpenScreen } from './desk/page.tsx';
import { pageTitle } from './desk/page-title.ts';
import { TRIAL_POLICIES } from './desk/briefing/trial-part.tsx';
import './desk/styles/tokens.css';
import './desk/styles/hangul-font.css';
import './desk/styles/shell.css';
import './desk/styles/title.css';
import './desk/styles/briefing.css';
import './desk/styles/counterpart.css';
import './desk/styles/table.css';
import './desk/styles/composer.css';
import './desk/styles/panels.css';
import './desk/styles/narrow.css';
import './desk/styles/text-size.css';
import './desk/styles/forced-colors.css';
import { LANGUAGES, languageFrom } from './locale/language.ts';
import { points } from './locale/figures.ts';
import { loadMessages } from './locale/messages.ts';
import { tongueOf } from './locale/tongue.ts';
import { openAppearance } from './platform/appearance.ts';
import { clearFragment, watchFragment } from './platform/address.ts';
import { download, watchDrops } from './platform/files.ts';
import { openSaveShelf } from './platform/save-shelf.ts';
import { openSettings } from './platform/settings.ts';
import { cuesFrom, moodFrom } from './presenter/cues-from-events.ts';
import { placeFrom } from './presenter/place-from-room.ts';
import { levelsModel, nextOf } from './presenter/levels-model.ts';

const settings = openSettings();
const preferences = preferencesIn(settings);
// Before anything is painted.
const appearance = openAppearance(document.documentElement, preferences);
const wanted = settings.get('language');
const language = LANGUAGES.find((known) => known === wanted) ?? languageFrom(navigator.languages);

/** Short enough to be read out in a class. */
const newSeed = (): number => random32() % 10_000;
/** The best result of a level so far. */
const bestOf = (id: string) => resultOf(settings, id);
/** When the talks open that come next: the calendar on the wall waits for them. */
const opensNext = () => nextOf(LEVEL_CARDS, bestOf)?.opens ?? { year: 2019, month: 9 };
const NO_WORDS = { en: '', ko: '' };

const random32 = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;

async function start(place: HTMLElement): Promise<void> {
  const first = firstState(settings, language, tongueOf(language, await loadMessages(language)), newSeed());
  const keeper = createLibraryKeeper(
    async () => (await import('./app/library.ts')).openLibrary(),
    () => crypto.getRandomValues(new Uint32Array(3)).join('-'),
  );
  const game = createGame(first, {
    library: keeper,
    load: levelShelf,
    cards: LEVEL_CARDS,
    shelf: openSaveShelf(random32().toString(36)),
    settings,
    newSeed,
    download,
    forgetLink: clearFragment,
  });
  const room = createRoomKeeper(roomModel(null, null, opensNext()), {
    stillness: appearance,
    open: async (host, model) => {
      const [{ openRoomStage }] = await Promise.all([
        import('./scenes/room-stage.ts'),
        document.fonts.load('600 16px "UI Core"'),
      ]);
      return openRoomStage(host, model, { reducedMotion: appearance.still(), language: game.state().language });
    },
  });
  const sound = createSoundKeeper(first.soundOn, first.volumes, async () => {
    const { createSoundDesk } = await import('./audio/sound-desk.ts');
    return createSoundDesk({ baseUrl: './' });
  });
  room.hurry(preferences.pace === 'fast');
  const actions = tableActions(game);
  const outside = (act: (sharing: Sharing) => void | Promise<void>): void => void game.sharing().then(act);
  const takeFile = (file: File): void => outside((sharing) => sharing.takeFile(file));

  const speak = async (to: GameState['language']): Promise<void> => {
    await game.speak(to);
    game.cite(await loadSourceNames(to));
  };

  const later = laterScreens({ game, keeper, room, sound, bestOf });

  const draw = (): void => {
    const state = game.state();
    const { tongue, talks } = state;
    const { shell } = tongue.words;
    const model = pageModel(state);
    const next = nextOf(LEVEL_CARDS, bestOf);
    const tools = {
      tongue,
      soundOn: state.soundOn,
      preferences: state.preferences,
      onLanguage: () => void speak(state.language === 'en' ? 'ko' : 'en'),
      onSound: () => game.switchSound(),
      onSettings: () => game.showSettings(true),
    };
    const problem = state.problem && shell.saveBroken;
    const open: OpenScreen =
      model.screen === 'title'
        ? {
            screen: 'title',
            levelTitle: next?.title ?? NO_WORDS,
            stake: next?.campaign.stake ?? NO_WORDS,
            canContinue: talks !== null,
            under: talks && {
              title: talks.level.file.title,
              round: Math.max(1, talks.host.session().table.round),
              rounds: talks.level.rules.calendar.rounds,
            },
            over: talks !== null && talks.host.session().table.end !== null,
            problem,
          }
        : model.screen === 'levels'
          ? { screen: 'levels', model: levelsModel(LEVEL_CARDS, PERSONA_CARDS, bestOf) }
          : model.screen === 'briefing'
            ? { ...model, seed: state.seed }
            : model.screen === 'table'
              ? model
              : { screen: model.screen, page: later.pageOf(model, talks, tools) };
    const shown = roomModel(state.screen === 'briefing' ? null : talks, state.chosen?.level ?? null, opensNext());
    document.documentElement.lang = state.language;
    document.title = pageTitle(
      tongue,
      model.screen,
      (state.shown ?? (state.screen === 'briefing' ? state.chosen : talks))?.level ?? null,
    );
    if (state.screen !== 'replay') room.show(shown);
    sound.enter(placeFrom(state.screen, shown));
    render(
      h(Page, {
        ...tools,
        ...actions,
        open,
        keeping: state.keeping,
        hintSeen: state.hintSeen,
        settingsOpen: state.settingsOpen,
        volumes: state.volumes,
        onVolume: (part, volume) => game.setVolume(part, volume),
        onPrefer: (name, value) => game.prefer(name, value),
        onReset: () => game.resetPreferences(),
        onCloseSettings: () => game.showSettings(false),
        lesson: lessonOf(state),
        lessonsOn: state.preferences.lessons === 'on',
        onLessons: (on) => game.prefer('lessons', on ? 'on' : 'off'),
        levelTerms: termsOf(state),
        note: state.note,
        refused: state.refused && tongue.of(state.refused),
        roomSays: shell.roomWords(points(shown.trust), points(shown.deterrence), points(shown.standing)),
        onRoom: (host) => room.hang(host),
        personas: PERSONA_CARDS,
        newSeed,
        tellHistory: async (id: string) => (await levelShelf.loadLevel(id))?.file.history?.text ?? null,
        onTrial: async (told, signal) => {
          const rules = state.chosen?.level.rules;
          const { tryOut } = await import('./app/trial.ts');
          return rules ? tryOut(rules, TRIAL_POLICIES, told, signal) : null;
        },
        onRecast: (persona) => void game.recast(persona),
        onChoose: (id) => void game.choose(id),
        onPractise: (seed) => void game.practise(seed),
        onLevels: () => game.open('levels'),
        onPlay: () => void (next && game.choose(next.id)),
        onContinue: () => game.open('debrief'),
        onReplay: () => later.watchFrom(0),
        over: later.sheetOver(state),
        onSessions: () => game.open('sessions'),
        onPasteCode: () => game.showSheet({ is: 'paste' }),
        onFile: takeFile,
        onBegin: (seed) => game.begin(seed),
        onDismiss: () => game.dismiss(),
        onTakeOver: () => void game.takeOver(),
      }),
      place,
    );
  };

  game.watch((state, beats) => {
    sound.turnTo(state.volumes);
    sound.switchTo(state.soundOn);
    appearance.apply(state.preferences);
    room.hurry(state.preferences.pace === 'fast');
    const session = state.talks?.host.session();
    if (session) sound.play(cuesFrom(beats), moodFrom(session));
    draw();
  });
  watchDrops(window, takeFile);
  for (const gesture of ['pointerdown', 'keydown']) addEventListener(gesture, () => sound.touched(), { once: true });
  draw();
  await game.restore();
  const follow = (fragment: string): void => {
    if (fragment.startsWith('#s=')) outside((sharing) => sharing.follow(fragment));
  };
  watchFragment(window, follow);
  follow(location.hash);
  game.cite(await loadSourceNames(game.state().language));
  await import('./desk/styles/wide-font.css');
}

const place = document.getElementById('page');
if (place) void start(place);
