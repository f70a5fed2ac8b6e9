import { useEffect, useState } from 'preact/hooks';
import type { SessionsMessages } from '../../locale/sessions-messages.ts';
import type { Tongue } from '../../locale/tongue.ts';
import type { Imported } from '../../presenter/session-import.ts';
import type { ListedSession } from '../../presenter/session-list-model.ts';
import type { SessionsActions } from './session-props.ts';
import { nameOf } from './session-words.ts';

/** A deletion that can be undone as long as the page is open. */
interface Undo {
  readonly says: string;
  readonly undo: () => Promise<void>;
}

export interface SessionsState {
  /** Null until it has been read. */
  readonly sessions: readonly ListedSession[] | null;
  readonly lasts: boolean;
  /** What has just been done, in words. */
  readonly told: string | null;
  readonly imported: readonly Imported[];
  /** The newest deletion that has not been undone. */
  readonly undo: Undo | null;
  rename(key: string, name: string | null): Promise<void>;
  remove(sessions: readonly ListedSession[]): Promise<void>;
  undoLast(): Promise<void>;
  open(key: string, ghost: boolean): Promise<void>;
  exportOne(key: string): Promise<void>;
  exportAll(keys: readonly string[]): Promise<void>;
  importFiles(files: readonly File[]): Promise<void>;
  dismiss(): void;
}

/** The list as it stands, and what is done with it. */
export function useSessions(actions: SessionsActions, tongue: Tongue, words: SessionsMessages): SessionsState {
  const [state, setState] = useState<{ sessions: readonly ListedSession[]; lasts: boolean } | null>(null);
  const [told, tell] = useState<string | null>(null);
  const [imported, setImported] = useState<readonly Imported[]>([]);
  const [undos, setUndos] = useState<readonly Undo[]>([]);
  const read = async (): Promise<void> => setState(await actions.list());
  useEffect(() => void read(), []);
  const dismiss = (): void => {
    tell(null);
    setImported([]);
  };
  return {
    sessions: state?.sessions ?? null,
    lasts: state?.lasts ?? true,
    told,
    imported,
    undo: undos[undos.length - 1] ?? null,
    dismiss,
    async rename(key, name) {
      await actions.rename(key, name);
      await read();
    },
    async remove(sessions) {
      const [only] = sessions;
      if (!only) return;
      dismiss();
      const undo = await actions.remove(sessions.map(({ key }) => key));
      const says =
        sessions.length === 1 ? words.removed(nameOf(tongue, words, only)) : words.removedMany(sessions.length);
      setUndos((before) => [...before, { says, undo }]);
      await read();
    },
    async undoLast() {
      const last = undos[undos.length - 1];
      if (!last) return;
      setUndos((before) => before.filter((one) => one !== last));
      await last.undo();
      await read();
      tell(words.restored);
    },
    async open(key, ghost) {
      const failed = await (ghost ? actions.face(key) : actions.open(key));
      if (failed) tell(failed.why ? tongue.of(failed.why) : words.broken);
    },
    async exportOne(key) {
      tell((await actions.exportOne(key)) ? words.exported : words.broken);
    },
    async exportAll(keys) {
      tell(words.exporting);
      const failed = await actions.exportAll(keys);
      tell(failed > 0 ? `${words.exported} ${words.exportFailed(failed)}` : words.exported);
    },
    async importFiles(files) {
      setImported([]);
      const became = await actions.importFiles(files, (done, all) => tell(words.importing(done, all)));
      tell(null);
      setImported(became);
      await read();
    },
  };
}
