import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { SESSION_LIMITS } from './session-file.ts';

/** A session file as it lies in an archive. */
export interface ArchivedFile {
  readonly name: string;
  readonly text: string;
}

/** What an archive may hold; what is more is not even inflated. */
export const ARCHIVE_LIMITS = { bytes: 64 * 1024 * 1024, files: 1000, inflated: 256 * 1024 * 1024 } as const;

export type ArchiveFault = 'not-an-archive' | 'too-many-files' | 'too-big';

export type ArchiveRead =
  | { readonly ok: true; readonly files: readonly ArchivedFile[] }
  | { readonly ok: false; readonly is: ArchiveFault };

/** Before anything else in a ZIP file. */
const SIGNATURE = [0x50, 0x4b] as const;

export function isArchive(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, i) => bytes[i] === byte);
}

/** Session files as one ZIP archive; a name that is there already gets a number. The same files give the same bytes. */
export function archiveOf(files: readonly ArchivedFile[]): Uint8Array<ArrayBuffer> {
  const named: Record<string, Uint8Array> = Object.create(null) as Record<string, Uint8Array>;
  for (const { name, text } of files) named[unused(name, named)] = strToU8(text);
  return new Uint8Array(zipSync(named, { level: 6, mtime: EPOCH }));
}

/**
 * The JSON files of an archive that may be hostile, by the sizes that it states itself: none inflates beyond what it
 * states, and what states too much is refused before. A file too big for a session comes back empty, to be refused by name.
 */
export function readArchive(bytes: Uint8Array): ArchiveRead {
  if (!isArchive(bytes)) return { ok: false, is: 'not-an-archive' };
  if (bytes.length > ARCHIVE_LIMITS.bytes) return { ok: false, is: 'too-big' };
  let count = 0;
  let inflated = 0;
  const oversize: string[] = [];
  try {
    const found = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!isSession(name)) return false;
        count += 1;
        if (originalSize > SESSION_LIMITS.bytes) {
          oversize.push(name);
          return false;
        }
        inflated += originalSize;
        return count <= ARCHIVE_LIMITS.files && inflated <= ARCHIVE_LIMITS.inflated;
      },
    });
    if (count > ARCHIVE_LIMITS.files) return { ok: false, is: 'too-many-files' };
    if (inflated > ARCHIVE_LIMITS.inflated) return { ok: false, is: 'too-big' };
    const files = Object.entries(found).map(([name, content]) => ({ name, text: strFromU8(content) }));
    return { ok: true, files: [...files, ...oversize.map((name) => ({ name, text: '' }))] };
  } catch {
    return { ok: false, is: 'not-an-archive' };
  }
}

/** 1980, the beginning of time in a ZIP file. */
const EPOCH = '1980-01-02';

/** Folders, and what other systems put beside files, are passed over. */
function isSession(name: string): boolean {
  return /\.json$/i.test(name) && !/(^|\/)(__MACOSX\/|\._)/.test(name);
}

function unused(name: string, taken: Readonly<Record<string, unknown>>): string {
  if (!(name in taken)) return name;
  const [stem = name, ...rest] = name.split('.');
  for (let n = 2; ; n++) {
    const next = [`${stem}-${n}`, ...rest].join('.');
    if (!(next in taken)) return next;
  }
}
