import { describe, expect, it } from 'vitest';
import { readJson, type JsonLimits } from '../../src/content/safe-json.ts';

const LIMITS: JsonLimits = { bytes: 10_000_000, depth: 24, values: 60_000, text: 1000, whole: true };

function faultsIn(text: string, limits: JsonLimits = LIMITS): string[] {
  const read = readJson(text, limits);
  return read.ok ? [] : read.problems.map((problem) => `${problem.path}: ${problem.is}`);
}

describe('a JSON text from outside', () => {
  it('is read when it is harmless', () => {
    const text = '{"a":[1,-2,"x\\"y\\\\",null,true,{}],"b":{"c":[]},"한":"국"}';
    expect(readJson(text, LIMITS)).toEqual({ ok: true, value: JSON.parse(text) as unknown });
  });

  it('may begin with a byte order mark and break lines as Windows does', () => {
    expect(readJson('\ufeff{\r\n"a": 1\r\n}', LIMITS)).toEqual({ ok: true, value: { a: 1 } });
  });

  it('is measured in bytes, not in letters', () => {
    expect(faultsIn('"한국"', { ...LIMITS, bytes: 8 })).toEqual([]);
    expect(faultsIn('"한국"', { ...LIMITS, bytes: 7 })).toEqual([': file-too-big']);
    expect(faultsIn('"😀"', { ...LIMITS, bytes: 6 })).toEqual([]);
    expect(faultsIn('"😀"', { ...LIMITS, bytes: 5 })).toEqual([': file-too-big']);
  });

  it('is refused at once with a million nested lists', () => {
    const started = performance.now();
    expect(faultsIn('['.repeat(1_000_000))[0]).toMatch(/: too-deep$/);
    expect(faultsIn('{"a":'.repeat(1_000_000))[0]).toMatch(/: too-deep$/);
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it('is refused at once with a hundred thousand keys', () => {
    const text = `{${Array.from({ length: 100_000 }, (_, i) => `"k${i}":0`).join(',')}}`;
    const started = performance.now();
    expect(faultsIn(text)).toEqual([': too-many-values']);
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it('is refused with one endless string or number', () => {
    expect(faultsIn(`{"a":"${'x'.repeat(1001)}"}`)).toEqual(['a: text-too-long']);
    expect(faultsIn(`{"a":${'1'.repeat(1001)}}`)).toEqual(['a: text-too-long']);
  });

  it('never carries a key that could reach a prototype, however it is written', () => {
    expect(faultsIn('{"a":[{"__proto__":{"x":1}}]}')).toEqual(['a.0.__proto__: forbidden-key']);
    expect(faultsIn('{"\\u005f_proto__":1}')).toEqual(['__proto__: forbidden-key']);
    expect(faultsIn('{"constructor":{"prototype":1}}')).toEqual([
      'constructor: forbidden-key',
      'constructor.prototype: forbidden-key',
    ]);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });

  it('never carries a key twice', () => {
    expect(faultsIn('{"a":1,"b":{"a":1},"\\u0061":2}')).toEqual(['a: repeated-key']);
  });

  it.each([
    ['1e999', 'number-out-of-range'],
    ['-1e999', 'number-out-of-range'],
    ['9007199254740993', 'number-out-of-range'],
    ['-0', 'minus-zero'],
    ['-0.0', 'minus-zero'],
    ['-1e-999', 'minus-zero'],
    ['1.5', 'not-whole'],
    ['1.0', 'not-whole'],
    ['1e3', 'not-whole'],
    ['1.00000000000000000001', 'not-whole'],
  ])('refuses the number %s with its path', (written, is) => {
    expect(faultsIn(`{"a":{"b":[7,${written}]}}`)).toEqual([`a.b.1: ${is}`]);
  });

  it('carries parts of numbers where they are allowed', () => {
    expect(readJson('[1.5,1e3]', { ...LIMITS, whole: false })).toEqual({ ok: true, value: [1.5, 1000] });
  });

  it('never carries half a letter, however it is written', () => {
    expect(faultsIn('["\ud800"]')).toEqual(['0: broken-letter']);
    expect(faultsIn('["\\ud800"]')).toEqual(['0: broken-letter']);
    expect(faultsIn('["\\ud83d\\ude00"]')).toEqual([]);
  });

  it.each(['', ' ', '{', '[1,]', '{"a"}', '"abc', 'nul', '+1', '.5', 'NaN', '[1 2]', '{"a":1}}', '\u0000', ']]]]'])(
    'is refused as no JSON: %j',
    (text) => {
      expect(faultsIn(text)).toEqual([': not-json']);
    },
  );

  it('says on which line it breaks off', () => {
    const read = readJson('{\n  "a": 1,\n  "b" 2\n}', LIMITS);
    expect(read.ok ? null : read.problems[0]).toMatchObject({ is: 'not-json', with: { line: 3 } });
  });
});
