/** The cells of a CSV text after RFC 4180, read character by character. Throws where the text is not of that form. */
export function cellsOf(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let i = 0;
  while (i < csv.length) {
    let cell = '';
    if (csv[i] === '"') {
      for (i += 1; csv[i] !== '"' || csv[i + 1] === '"'; i++) {
        if (i >= csv.length) throw new Error('a quoted cell does not end');
        if (csv[i] === '"') i += 1;
        cell += csv[i];
      }
      i += 1;
    } else {
      for (; i < csv.length && !',"\r\n'.includes(csv[i] as string); i++) cell += csv[i];
    }
    row.push(cell);
    if (csv[i] === ',') {
      i += 1;
      if (i < csv.length) continue;
      throw new Error('the last row does not end');
    }
    if (csv.slice(i, i + 2) !== '\r\n') throw new Error(`neither comma nor end of row at ${i}`);
    i += 2;
    rows.push(row);
    row = [];
  }
  return rows;
}
