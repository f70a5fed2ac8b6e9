/**
 * JavaScript lists keys such as `12` before all others, wherever they stood. With a mark before them the keys of a JSON
 * text stay in the order of the file.
 */
const MARK = '#';
const NUMERIC = /^#*(0|[1-9][0-9]*)$/;
const STRING = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"(\s*:)?/g;

/** The JSON text with marked keys. Text that is not JSON stays so. */
export function withMarkedKeys(json: string): string {
  return json.replaceAll(STRING, (token, colon?: string) => {
    if (colon === undefined) return token;
    const key = decoded(token.slice(0, -colon.length));
    return key !== null && NUMERIC.test(key) ? `"${MARK}${key}"${colon}` : token;
  });
}

/** A key as it is stored after marking. */
export function markedKey(key: string): string {
  return NUMERIC.test(key) ? MARK + key : key;
}

/** The key as the file has it. */
export function unmarkedKey(key: string): string {
  return key.startsWith(MARK) && NUMERIC.test(key) ? key.slice(MARK.length) : key;
}

function decoded(token: string): string | null {
  if (!token.includes('\\')) return token.slice(1, -1);
  try {
    return JSON.parse(token) as string;
  } catch {
    return null;
  }
}
