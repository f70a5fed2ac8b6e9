/**
 * Writes the JSON Schema that editors use for level files, out of the schema that reads them:
 *   npx tsx src/tools/level-schema.ts
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import * as z from 'zod';
import { levelSchema } from '../content/level-schema.ts';

const FILE = new URL('../../levels/schema/level.schema.json', import.meta.url);

export function levelJsonSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(levelSchema, { reused: 'ref' }), null, 2)}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  mkdirSync(new URL('.', FILE), { recursive: true });
  writeFileSync(FILE, levelJsonSchema());
  console.log(`levels/schema/level.schema.json: ${levelJsonSchema().length} characters`);
}
