import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_TEXT, readScenario } from '../../src/exchange/read-scenario.ts';
import { faultOf, FLIGHT, PARTY } from './party-files.ts';

const changed = (file: keyof typeof FLIGHT, from: string, to: string) => {
  const text = FLIGHT[file].replace(from, to);
  if (text === FLIGHT[file]) throw new Error(`no ${from} in ${file}`);
  return faultOf({ ...FLIGHT, [file]: text });
};

describe('GeniusWeb files', () => {
  it('become a scenario in the order of the file, the reservation the utility of a bid', () => {
    expect(readScenario(FLIGHT)).toEqual({
      ok: true,
      value: {
        name: 'flight',
        issues: [
          { name: '2', values: ['9', '1'] },
          { name: '1', values: ['x', 'y'] },
        ],
        A: {
          name: 'first',
          weights: [0.25, 0.75],
          evaluations: [
            [1, 0.125],
            [0.5, 0.25],
          ],
          reservation: 0.25 * 0.125 + 0.75 * 0.5,
        },
        B: {
          name: '',
          weights: [0.5, 0.5],
          evaluations: [
            [0, 1],
            [0.2, 1],
          ],
          reservation: 0,
        },
      },
    });
  });

  it('may leave issues of the reservation open, which are then worth nothing', () => {
    const open = (text: string) => readScenario({ ...FLIGHT, A: FLIGHT.A.replace('{"1": "x", "2": "1"}', text) });
    expect(open('{"1": "x"}')).toMatchObject({ value: { A: { reservation: 0.375 } } });
    expect(open('{}')).toMatchObject({ value: { A: { reservation: 0 } } });
  });

  it('can be mixed with GENIUS files of the same domain', () => {
    const domain = `<utility_space><issue name="2"><item value="9"/><item value="1"/></issue>
      <issue name="1"><item value="x"/><item value="y"/></issue></utility_space>`;
    expect(faultOf({ ...FLIGHT, domain })).toBe('');
    expect(faultOf({ ...FLIGHT, B: PARTY.B })).toBe('B issue-unknown line 2');
  });

  it.each([
    ['domain', '"issuesValues"', '"issues"', 'domain missing issuesValues'],
    ['domain', '["9", "1"]', '"9"', 'domain wrong-kind issuesValues.2.values'],
    ['domain', '["9", "1"]', '["9", 1]', 'domain wrong-kind issuesValues.2.values.1'],
    ['domain', '["9", "1"]', '["9", "9"]', 'domain named-twice'],
    ['domain', '["9", "1"]', '[]', 'domain no-values'],
    ['domain', '{"values": ["9", "1"]}', '{"range": {}}', 'domain kind-unsupported issuesValues.2'],
    ['domain', '{"values": ["9", "1"]}', 'null', 'domain wrong-kind issuesValues.2'],
    ['domain', '{"2": {"values": ["9", "1"]}, "1": {"values": ["x", "y"]}}', '{}', 'domain no-issues'],
    ['A', 'LinearAdditiveUtilitySpace', 'SumOfGroupsUtilitySpace', 'A other-root'],
    ['A', '"1": 0.75, ', '', 'A issue-missing LinearAdditiveUtilitySpace.issueWeights'],
    ['A', '"1": 0.75', '"3": 0.5, "1": 0.75', 'A issue-unknown LinearAdditiveUtilitySpace.issueWeights.3'],
    ['A', '"1": 0.75', '"1": "0.75"', 'A wrong-kind LinearAdditiveUtilitySpace.issueWeights.1'],
    ['A', '"1": 0.75', '"1": -0.75', 'A below-zero LinearAdditiveUtilitySpace.issueWeights.1'],
    ['A', '"1": 0.75', '"1": 1e400', 'A number-out-of-range LinearAdditiveUtilitySpace.issueWeights.1'],
    ['A', '"issueWeights"', '"weights"', 'A missing LinearAdditiveUtilitySpace.issueWeights'],
    [
      'A',
      '"discreteutils": {"valueUtilities": {"x": 0.5, "y": 0.25}}',
      '"numberutils": {}',
      'A kind-unsupported LinearAdditiveUtilitySpace.issueUtilities.1',
    ],
    ['A', '"x": 0.5, ', '', 'A value-missing LinearAdditiveUtilitySpace.issueUtilities.1.discreteutils.valueUtilities'],
    [
      'A',
      '"x": 0.5',
      '"x": 0.5, "z": 1',
      'A value-unknown LinearAdditiveUtilitySpace.issueUtilities.1.discreteutils.valueUtilities.z',
    ],
    [
      'A',
      '{"1": "x", "2": "1"}',
      '{"1": "z"}',
      'A value-unknown LinearAdditiveUtilitySpace.reservationBid.issuevalues.1',
    ],
    [
      'A',
      '{"1": "x", "2": "1"}',
      '{"3": "x"}',
      'A issue-unknown LinearAdditiveUtilitySpace.reservationBid.issuevalues.3',
    ],
    ['A', '{"1": "x", "2": "1"}', '[]', 'A wrong-kind LinearAdditiveUtilitySpace.reservationBid.issuevalues'],
  ] as const)('%s with %s as %s is refused: %s', (file, from, to, fault) => {
    expect(changed(file, from, to)).toBe(fault);
  });
});

describe('hostile JSON', () => {
  it.each([
    ['a key that reaches into the language', '{"__proto__": {"issuesValues": {}}}', 'forbidden-key __proto__'],
    [
      'the same issue twice',
      '{"issuesValues": {"1": {"values": ["x"]}, "\\u0031": {"values": ["y"]}}}',
      'repeated-key issuesValues.1',
    ],
    ['nesting beyond measure', '{"a":'.repeat(100_000), /^too-deep /],
    ['values beyond measure', `{"a": [${'1,'.repeat(250_000)}1]}`, 'too-many-values'],
    ['one long word', `{"a": "${'x'.repeat(100_000)}"}`, 'text-too-long a'],
    ['more text than allowed', `{${' '.repeat(MOST_TEXT)}}`, 'file-too-big'],
    ['half a file', FLIGHT.domain.slice(0, 40), 'not-json'],
    ['a list', '[]', 'unknown-format'],
    ['a profile where the domain should be', FLIGHT.A, 'other-root'],
  ])('with %s is refused', (_, domain, fault) => {
    const found = faultOf({ ...FLIGHT, domain }).replace('domain ', '');
    if (typeof fault === 'string') expect(found).toBe(fault);
    else expect(found).toMatch(fault);
  });

  it('never breaks the reader, wherever a valid file is cut, filled or swapped', () => {
    const pieces = ['{', '}', '[', ']', '"', ':', ',', '\\', '\\u0', '"1":', 'null', '-1', '1e9', '"#1":', '\0'];
    const file = fc.constantFrom('domain' as const, 'A' as const, 'B' as const);
    fc.assert(
      fc.property(file, fc.nat(), fc.nat(30), fc.constantFrom('', ...pieces), (name, from, length, piece) => {
        const text = FLIGHT[name];
        const start = from % text.length;
        const read = readScenario({ ...FLIGHT, [name]: text.slice(0, start) + piece + text.slice(start + length) });
        if (!read.ok) expect(read.problems.length).toBeGreaterThan(0);
      }),
      { seed: 20_196, numRuns: 1500 },
    );
  });
});
