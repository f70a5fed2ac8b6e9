import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultOf, PARTY } from './party-files.ts';
import { MOST_TEXT, readScenario } from '../../src/exchange/read-scenario.ts';

const asDomain = (domain: string): string => faultOf({ ...PARTY, domain });

const bomb = `<!DOCTYPE lolz [
<!ENTITY lol "lol">
${Array.from({ length: 9 }, (_, i) => `<!ENTITY lol${i + 1} "${`&lol${i || ''};`.repeat(10)}">`).join('\n')}
]>`;

describe('hostile XML', () => {
  it.each([
    ['a document type', `<!DOCTYPE negotiation_template>${PARTY.domain}`],
    ['a document type in small letters', `<!doctype negotiation_template>${PARTY.domain}`],
    ['a document type from elsewhere', `<!DOCTYPE a SYSTEM "http://127.0.0.1/a.dtd">${PARTY.domain}`],
    ['entities that grow a thousand million times', `${bomb}<a>&lol9;</a>`],
    ['an entity that reads a file', `<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]><a name="&x;"/>`],
    ['a parameter entity', `<!DOCTYPE a [<!ENTITY % x SYSTEM "http://127.0.0.1/x"> %x;]><a/>`],
    ['an entity without a document type', `<!ENTITY x "y">${PARTY.domain}`],
    ['an element declaration inside an element', '<a><!ELEMENT b ANY></a>'],
  ])('with %s is refused', (_, text) => {
    expect(asDomain(text)).toMatch(/^domain (document-type|not-xml) line \d+$/);
  });

  it('has no entity but the five: others stand for themselves', () => {
    const read = readScenario({ ...PARTY, A: '', domain: PARTY.domain.replaceAll('Chips', '&xxe;&nbsp;&amp;&lt;') });
    expect(read).toMatchObject({ ok: false, file: 'A' });
    const own = (text: string) => text.replaceAll('Chips', '&xxe;&nbsp;&amp;&lt;');
    const same = readScenario({ domain: own(PARTY.domain), A: own(PARTY.A), B: own(PARTY.B) });
    expect(same).toMatchObject({ value: { issues: [{ values: ['&xxe;&nbsp;&<', 'R&D <b> ©'] }, {}] } });
  });

  it.each([
    ['nothing', '', 'unknown-format'],
    ['blanks as long as a file may be', ' '.repeat(MOST_TEXT), 'unknown-format'],
    ['blanks beyond that', ' '.repeat(MOST_TEXT + 1), 'file-too-big'],
    ['more text than allowed', `<a>${'x'.repeat(MOST_TEXT)}</a>`, 'file-too-big'],
    ['words', 'Dear sir', 'unknown-format'],
    ['bytes of a picture', '\ufffdPNG\r\n\u001a\n\0\0', 'unknown-format'],
    ['a web page', '<html><body><p>404<br></body></html>', 'not-xml line 1'],
    ['a comment alone', '<!-- nothing -->', 'not-xml'],
    ['an element that does not end', '<negotiation_template>', 'not-xml line 1'],
    ['an attribute that does not end', '<negotiation_template name="x', 'not-xml line 1'],
    ['two roots', '<utility_space/><utility_space/>', 'not-xml line 1'],
    ['two attributes of one name', `<utility_space a="" b='c="d"'\n a = "x"/>`, 'not-xml line 2'],
    ['a character that is none', '<utility_space name="&#1114112;"/>', 'not-xml line 1'],
    ['nesting beyond measure', '<a>'.repeat(200_000), 'elements-too-deep line 1'],
    ['elements beyond measure', `<a>${'<b/>'.repeat(60_000)}</a>`, 'too-many-elements line 1'],
    ['an attribute beyond measure', `<a b="${'x'.repeat(MOST_TEXT - 20)}"/>`, 'other-root line 1'],
    [
      'attributes beyond measure',
      `<a ${Array.from({ length: 400_001 }, (_, i) => `b${i.toString(36)}=""`).join(' ')}/>`,
      'too-many-elements line 1',
    ],
    [
      'names of the language itself',
      '<utility_space hasOwnProperty="1" __proto__="2" constructor="3"/>',
      'not-xml line 1',
    ],
    ['numbers beyond measure', `<utility_space>${ranges(40)}</utility_space>`, 'too-many-outcomes line 1'],
    ['outcomes beyond measure', `<utility_space>${issues(12)}</utility_space>`, 'too-many-outcomes'],
  ])('made of %s is refused', (_, text, fault) => {
    expect(asDomain(text)).toBe(`domain ${fault}`);
  });

  it('never breaks the reader, wherever a valid file is cut, filled or swapped', () => {
    const pieces = [
      '<',
      '>',
      '/',
      '"',
      '&',
      '<issue',
      ' name="x"',
      '<!--',
      ']]>',
      '<![CDATA[',
      '\0',
      '-1',
      'é',
      '</issue>',
    ];
    const file = fc.constantFrom('domain' as const, 'A' as const, 'B' as const);
    fc.assert(
      fc.property(file, fc.nat(), fc.nat(60), fc.constantFrom('', ...pieces), (name, from, length, piece) => {
        const text = PARTY[name];
        const start = from % text.length;
        const read = readScenario({ ...PARTY, [name]: text.slice(0, start) + piece + text.slice(start + length) });
        if (!read.ok) expect(read.problems.length).toBeGreaterThan(0);
      }),
      { seed: 20_195, numRuns: 1500 },
    );
  });
});

function issues(count: number): string {
  const items = Array.from({ length: 10 }, (_, i) => `<item value="${i}"/>`).join('');
  return Array.from({ length: count }, (_, i) => `<issue name="${i}">${items}</issue>`).join('');
}

function ranges(count: number): string {
  const range = 'type="integer" lowerbound="1" upperbound="4000000"';
  return Array.from({ length: count }, (_, i) => `<issue name="${i}" ${range}/>`).join('');
}
