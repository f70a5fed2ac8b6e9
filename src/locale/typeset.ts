/**
 * A text of a level as it is set: an apostrophe where its author typed a straight one, and no line break between a figure
 * and its unit (13 %, 2만 8,500명).
 */
export function typeset(text: string): string {
  return text
    .replaceAll(/(?<=\p{L})'(?=\p{L})|(?<=s)'(?=\s)/gu, '’')
    .replaceAll(/(\d) %/g, '$1\u00a0%')
    .replaceAll(/(\d[조억만]) (?=\d|원|달러)/g, '$1\u00a0');
}
