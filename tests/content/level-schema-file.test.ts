import { expect, test } from 'vitest';
import { JSON_SCHEMAS } from '../../src/tools/level-schema.ts';
import { levelsFiles, levelsText } from '../support/library.ts';

// `npx tsx src/tools/level-schema.ts` writes them.
test.each(Object.entries(JSON_SCHEMAS))(
  'the %s that editors use is the schema that reads the files',
  (name, schema) => {
    expect(levelsText(`schema/${name}`)).toBe(schema());
  },
);

test('there is no other schema file', () => {
  expect(levelsFiles('schema')).toEqual(Object.keys(JSON_SCHEMAS).toSorted());
});
