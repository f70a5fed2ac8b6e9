import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { archiveOf, ARCHIVE_LIMITS, isArchive, readArchive } from '../../src/record/session-archive.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const session = { name: 'level-7.burden.json', text: '{"a":"분담"}' };

test('files come back as they went in, each under a name of its own', () => {
  const archive = archiveOf([session, { ...session, text: '{}' }]);
  expect(isArchive(archive)).toBe(true);
  const read = readArchive(archive);
  expect(read).toEqual({ ok: true, files: [session, { name: 'level-7-2.burden.json', text: '{}' }] });
  expect(archiveOf([session])).toEqual(archiveOf([session]));
});

test('a name that every object has is a name like another', () => {
  const names = ['__proto__', 'constructor', 'toString'].map((name) => ({ name: `${name}.json`, text: '{}' }));
  expect(readArchive(archiveOf(names))).toEqual({ ok: true, files: names });
});

test('folders, other files and what other systems put beside are passed over', () => {
  const zip = zipSync({
    'in/one.json': bytes('1'),
    'readme.txt': bytes('x'),
    '__MACOSX/._one.json': bytes('x'),
    '._two.json': bytes('x'),
  });
  expect(readArchive(zip)).toEqual({ ok: true, files: [{ name: 'in/one.json', text: '1' }] });
});

test('a file that inflates beyond a session comes back empty, and is not inflated', () => {
  const zip = zipSync({ 'big.json': new Uint8Array(4_000_000), 'small.json': bytes('1') });
  const started = performance.now();
  expect(readArchive(zip)).toEqual({
    ok: true,
    files: [
      { name: 'small.json', text: '1' },
      { name: 'big.json', text: '' },
    ],
  });
  expect(performance.now() - started).toBeLessThan(1000);
});

test('a size that lies is not exceeded', () => {
  const zip = zipSync({ 'liar.json': new Uint8Array(300_000) });
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  for (let at = 0; at < zip.length - 4; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
    if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 10, true);
  }
  const read = readArchive(zip);
  expect(read.ok ? read.files.map(({ text }) => text.length) : []).toSatisfy((sizes: number[]) =>
    sizes.every((n) => n <= 10),
  );
});

test('too many files, too many bytes, and what is no archive, are refused by name', () => {
  const many = Object.fromEntries(
    Array.from({ length: ARCHIVE_LIMITS.files + 1 }, (_, i) => [`${i}.json`, bytes('1')]),
  );
  expect(readArchive(zipSync(many, { level: 0 }))).toEqual({ ok: false, is: 'too-many-files' });
  expect(readArchive(bytes('{"not":"zip"}'))).toEqual({ ok: false, is: 'not-an-archive' });
  expect(readArchive(archiveOf([session]).slice(0, 40))).toEqual({ ok: false, is: 'not-an-archive' });
});
