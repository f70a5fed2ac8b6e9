import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { levelJsonSchema } from '../../src/tools/level-schema.ts';

it('the JSON Schema for editors is the one the game reads levels by (npx tsx src/tools/level-schema.ts)', () => {
  const stored = readFileSync(new URL('../../levels/schema/level.schema.json', import.meta.url), 'utf8');
  expect(stored).toBe(levelJsonSchema());
});
