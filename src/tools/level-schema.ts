/**
 * Writes the JSON Schemas that editors use for level and persona files, out of the schemas that read them:
 *   npx tsx src/tools/level-schema.ts
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import * as z from 'zod';
import { authoredLevelSchema } from '../content/level-schema.ts';
import { personaSchema } from '../content/persona-schema.ts';

const FOLDER = new URL('../../levels/schema/', import.meta.url);

/** Schema files by their name. */
export const JSON_SCHEMAS: Readonly<Record<string, () => string>> = {
  'level.schema.json': () => written(authoredLevelSchema),
  'persona.schema.json': () => written(personaSchema),
};

function written(schema: z.ZodType): string {
  return `${JSON.stringify(z.toJSONSchema(schema, { reused: 'ref' }), null, 2)}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  mkdirSync(FOLDER, { recursive: true });
  for (const [name, schema] of Object.entries(JSON_SCHEMAS)) {
    writeFileSync(new URL(name, FOLDER), schema());
    console.log(`levels/schema/${name}: ${schema().length} characters`);
  }
}
