/** Names of a font by which programs call it; the copyright notice and the licence (0, 13, 14) stay as they are. */
const CALLED_BY = [1, 3, 4, 6, 16, 21, 25];

/** The font under another name of the same length: a changed font may not bear the name that its authors reserved. */
export function renamed(font: Buffer, from: string, to: string): Buffer {
  if (from.length !== to.length) throw new RangeError(`${to} is not as long as ${from}`);
  const copy = Buffer.from(font);
  const tables = copy.readUInt16BE(4);
  for (let i = 0; i < tables; i++) {
    const entry = 12 + i * 16;
    if (copy.toString('latin1', entry, entry + 4) === 'name') renameIn(copy, copy.readUInt32BE(entry + 8), from, to);
  }
  return copy;
}

function renameIn(font: Buffer, table: number, from: string, to: string): void {
  const records = font.readUInt16BE(table + 2);
  const strings = table + font.readUInt16BE(table + 4);
  for (let i = 0; i < records; i++) {
    const record = table + 6 + i * 12;
    if (!CALLED_BY.includes(font.readUInt16BE(record + 6))) continue;
    const start = strings + font.readUInt16BE(record + 10);
    const text = font.subarray(start, start + font.readUInt16BE(record + 8));
    for (const encode of [latin, utf16]) {
      for (let at = text.indexOf(encode(from)); at >= 0; at = text.indexOf(encode(from))) encode(to).copy(text, at);
    }
  }
}

const latin = (text: string): Buffer => Buffer.from(text, 'latin1');
const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();
