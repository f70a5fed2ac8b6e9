/**
 * Plain data as JSON in one way only: keys sorted by UTF-16 code unit, no spaces. Equal data give equal text, whoever
 * wrote them and in whatever order. Throws TypeError on what JSON cannot hold.
 */
export function canonicalJson(data: unknown): string {
  if (data === null || typeof data === 'string' || typeof data === 'boolean') return JSON.stringify(data);
  if (typeof data === 'number' && Number.isFinite(data)) return JSON.stringify(data);
  if (Array.isArray(data)) return `[${data.map(canonicalJson).join(',')}]`;
  if (typeof data === 'object') return objectJson(data);
  throw new TypeError(`no JSON for a ${typeof data}`);
}

function objectJson(data: object): string {
  const entries = Object.keys(data)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson((data as Record<string, unknown>)[key])}`);
  return `{${entries.join(',')}}`;
}
