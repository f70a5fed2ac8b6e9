import { describe, expect, it } from 'vitest';
import { readScenario } from '../../src/exchange/read-scenario.ts';
import { faultOf, PARTY } from './party-files.ts';

/** The scenario with a part of one file replaced; a part that is not there would test nothing. */
const changed = (file: keyof typeof PARTY, from: string | RegExp, to: string) => {
  const text = PARTY[file].replace(from, to);
  if (text === PARTY[file]) throw new Error(`no ${String(from)} in ${file}`);
  return faultOf({ ...PARTY, [file]: text });
};

describe('GENIUS files', () => {
  it('become a scenario: shares of the largest evaluation, lines within 0..1, weights by index', () => {
    expect(readScenario(PARTY)).toEqual({
      ok: true,
      value: {
        name: 'Party',
        issues: [
          { name: 'Food & Drinks', values: ['Chips', 'R&D <b> ©'] },
          { name: 'guests', values: ['-1', '0', '1', '2'] },
        ],
        A: {
          name: 'host',
          weights: [0.6, 0.4],
          evaluations: [
            [0.25, 1],
            [0, 0.25, 0.75, 1],
          ],
          reservation: 0.25,
        },
        B: {
          name: 'guest',
          weights: [0.5, 0.5],
          evaluations: [
            [0, 0],
            [1, 0.75, 0.5, 0.25],
          ],
          reservation: 0,
        },
      },
    });
  });

  it('may begin with a byte order mark, and break lines inside attributes', () => {
    const A = PARTY.A.replaceAll('Food & Drinks', 'Food &\r\nDrinks');
    expect(faultOf({ ...PARTY, domain: `\ufeff${PARTY.domain}`, A })).toBe('');
  });

  it.each([
    ['domain', /<issue[^]*issue>|<issue[^>]*\/>/g, '', 'domain no-issues'],
    ['domain', /<item[^]*?<\/item>/g, '', 'domain no-values'],
    ['domain', 'name="guests"', '', 'domain attribute-missing line 7'],
    ['domain', 'name="guests"', 'name="Food & Drinks"', 'domain named-twice'],
    ['domain', 'R&D &lt;b&gt; &#169;', 'Chips', 'domain named-twice'],
    ['domain', 'type="integer"', 'type="real"', 'domain kind-unsupported line 7'],
    ['domain', 'lowerbound="-1"', 'lowerbound="3"', 'domain range-empty line 7'],
    ['domain', 'lowerbound="-1"', 'lowerbound="0.5"', 'domain range-empty line 7'],
    ['domain', 'upperbound="2"', 'upperbound="9000000000000000"', 'domain too-many-outcomes line 7'],
    ['domain', 'upperbound="2"', 'upperbound="4000000"', 'domain too-many-outcomes line 7'],
    ['domain', /negotiation_template/g, 'svg', 'domain other-root line 1'],
    ['A', /utility_space/g, 'negotiation_template', 'A other-root line 3'],
    ['A', '<item index="1" value="Chips" evaluation="3"></item>', '', 'A value-missing line 5'],
    ['A', 'value="Chips"', 'value="Crisps"', 'A value-unknown line 6'],
    ['A', 'evaluation="3"', '', 'A attribute-missing line 6'],
    ['A', 'evaluation="3"', 'evaluation="-3"', 'A below-zero line 6'],
    ['A', 'evaluation="3"', 'evaluation="3,5"', 'A not-a-number line 6'],
    ['A', 'evaluation="3"', 'evaluation="1e999"', 'A not-a-number line 6'],
    ['A', 'evaluation="3"', 'evaluation="Infinity"', 'A not-a-number line 6'],
    ['A', 'evaluation="3"', 'evaluation="0x10"', 'A not-a-number line 6'],
    ['A', 'evaluation="3"', 'evaluation=""', 'A not-a-number line 6'],
    ['A', 'value="0.4"', 'value="-0.4"', 'A below-zero line 11'],
    ['A', '<weight index="5" value="0.4"/>', '', 'A weight-missing line 9'],
    ['A', '<weight index="5"', '<weight index="6" value="0"/><weight index="5"', 'A weight-unknown line 11'],
    ['A', 'index="5" value', 'index="4" value', 'A named-twice line 11'],
    ['A', /<issue index="5"[^]*?<\/issue>/, '', 'A issue-missing line 3'],
    ['A', 'name="guests"', 'name="drinks"', 'A issue-unknown line 9'],
    ['A', 'name="guests" type="integer"', 'name="guests"', 'A range-differs line 9'],
    ['A', 'upperbound="2"', 'upperbound="1"', 'A range-differs line 9'],
    ['A', /<evaluator.*evaluator>/, '', 'A kind-unsupported line 9'],
    ['A', 'ftype="linear"', 'ftype="triangular"', 'A kind-unsupported line 10'],
    ['A', '<discount_factor', '<reservation value="0"/><discount_factor', 'A named-twice line 12'],
    ['A', '<reservation value="0.25">', '<reservation>', 'A attribute-missing line 3'],
    ['A', '<reservation value="0.25">', '<reservation value="-1">', 'A below-zero line 3'],
  ] as const)('%s with %s as "%s" is refused: %s', (file, from, to, fault) => {
    expect(changed(file, from, to)).toBe(fault);
  });
});
