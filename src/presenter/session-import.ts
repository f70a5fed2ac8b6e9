/** What became of a file that was brought into the list; the sentence of a refusal in both languages. */
export interface Imported {
  readonly file: string;
  readonly became:
    | 'added'
    | 'known'
    | 'full'
    | 'refused'
    | 'other-rules'
    | 'oversize'
    | 'not-an-archive'
    | 'too-many-files'
    | 'too-big';
  readonly why: { readonly en: string; readonly ko: string } | null;
}

/** How many files became what. */
export function countOf(list: readonly Imported[], became: Imported['became']): number {
  return list.filter((one) => one.became === became).length;
}
