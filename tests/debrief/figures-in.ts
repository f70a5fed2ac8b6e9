/** Every figure, key and yes or no in a tree by its path: no words in two languages, nothing that is not there. */
export function figuresIn(tree: unknown, path = ''): Map<string, number | string | boolean> {
  const found = new Map<string, number | string | boolean>();
  if (tree === null || tree === undefined || isWords(tree)) return found;
  if (typeof tree !== 'object') return found.set(path, tree as number | string | boolean);
  for (const [key, inside] of Object.entries(tree))
    for (const [at, figure] of figuresIn(inside, path ? `${path}.${key}` : key)) found.set(at, figure);
  return found;
}

function isWords(tree: unknown): boolean {
  return typeof tree === 'object' && tree !== null && 'en' in tree && 'ko' in tree;
}
