interface CitedRow {
  readonly id: string;
  readonly sources: readonly { readonly name: string }[];
}

/** Who says what the levels cite, by the id of the fact: the names of the sources, to be shown beside an argument. */
export async function loadSourceNames(): Promise<ReadonlyMap<string, string>> {
  const { default: text } = await import('../../levels/facts/history.json?raw');
  const { facts } = JSON.parse(text) as { readonly facts: readonly CitedRow[] };
  return new Map(facts.map((fact) => [fact.id, fact.sources.map((source) => source.name).join('; ')]));
}
