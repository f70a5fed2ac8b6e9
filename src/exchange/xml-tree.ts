import sax from 'sax';
import { Refusal, refuse } from './exchange-problem.ts';

/** An element without its texts: GENIUS keeps everything in attributes. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Where it begins: `line 12`. */
  readonly place: string;
}

/** Beyond these, reading stops at once: no larger tree is ever built. */
export const XML_LIMITS = { depth: 16, elements: 50_000, attributes: 400_000 } as const;

/** What is no entity that every XML text may use stands for itself: real files hold `R&D`. */
const BARE_AMPERSAND = /&(?!(?:amp|lt|gt|quot|apos|#[0-9]{1,7}|#x[0-9a-fA-F]{1,6});)/g;

const QUOTED_VALUE = /=\s*(?:"[^"]*"|'[^']*')/g;

interface Growing extends XmlElement {
  readonly children: Growing[];
}

/** Reads an XML text that may be hostile. Document types are refused; entities other than the five are not known. */
export function readXml(text: string): XmlElement {
  const xml = text.replaceAll(BARE_AMPERSAND, '&amp;');
  const parser = sax.parser(true);
  const open: Growing[] = [];
  let root: Growing | null = null;
  let [elements, attributes] = [0, 0];
  const place = () => `line ${parser.line + 1}`;
  Object.assign(parser, {
    onerror: (error) => refuse(place(), 'not-xml', { says: firstLine(error) }),
    ondoctype: () => refuse(place(), 'document-type', {}),
    onsgmldeclaration: () => refuse(place(), 'document-type', {}),
    onopentagstart: () => {
      elements += 1;
      if (elements > XML_LIMITS.elements) refuse(place(), 'too-many-elements', { most: XML_LIMITS.elements });
      if (open.length >= XML_LIMITS.depth) refuse(place(), 'elements-too-deep', { most: XML_LIMITS.depth });
    },
    onattribute: () => {
      attributes += 1;
      if (attributes > XML_LIMITS.attributes) refuse(place(), 'too-many-elements', { most: XML_LIMITS.attributes });
    },
    onopentag: (tag) => {
      if (root && open.length === 0) refuse(place(), 'not-xml', { says: 'there are two root elements' });
      // The parser keeps the first of two attributes of one name and says nothing.
      const written = xml.slice(parser.startTagPosition, parser.position).match(QUOTED_VALUE)?.length ?? 0;
      if (written > Object.keys(tag.attributes).length)
        refuse(place(), 'not-xml', { says: 'an attribute stands twice' });
      const element: Growing = { name: tag.name, attributes: attributesOf(tag), children: [], place: place() };
      open[open.length - 1]?.children.push(element);
      root ??= element;
      open.push(element);
    },
    onclosetag: () => void open.pop(),
  } satisfies Partial<sax.SAXParser>);
  try {
    parser.write(xml).close();
  } catch (error) {
    if (error instanceof Refusal) throw error;
    refuse(place(), 'not-xml', { says: firstLine(error) });
  }
  return root ?? refuse('', 'not-xml', { says: 'there is no element' });
}

/** Line ends in an attribute are spaces (XML 1.0, section 3.3.3). */
function attributesOf({ attributes }: sax.Tag | sax.QualifiedTag): Map<string, string> {
  return new Map(
    Object.entries(attributes).map(([name, value]) => [name, String(value).replaceAll(/\r\n|[\t\r\n]/g, ' ')]),
  );
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}

/** All elements of a name under an element, in file order. */
export function descendants(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...descendants(child, name)]);
}

export function attribute(element: XmlElement, name: string): string {
  return (
    element.attributes.get(name) ??
    refuse(element.place, 'attribute-missing', { element: element.name, attribute: name })
  );
}

const NUMBER = /^\s*[+-]?(\d{1,400}(\.\d{0,400})?|\.\d{1,400})([eE][+-]?\d{1,3})?\s*$/;

/** A finite number in decimal notation. */
export function numberIn(element: XmlElement, name: string): number {
  const written = attribute(element, name);
  const number = NUMBER.test(written) ? Number(written) : Number.NaN;
  return Number.isFinite(number) ? number : refuse(element.place, 'not-a-number', { written: written.slice(0, 40) });
}

export function positiveIn(element: XmlElement, name: string): number {
  const number = numberIn(element, name);
  return number >= 0 ? number : refuse(element.place, 'below-zero', { written: String(number) });
}
