import { fontFaces } from './font-faces.ts';

/** A drawing of the page, with its title and what its marks mean. */
export interface Picture {
  readonly title: string;
  readonly picture: SVGSVGElement;
  readonly keys: readonly Key[];
}

interface Key {
  readonly sign: SVGSVGElement;
  readonly says: string;
}

/** A drawing that needs nothing else, and its size. */
export interface StandaloneSvg {
  readonly text: string;
  readonly width: number;
  readonly height: number;
  /** The same with a row beneath it: one character of each face, by which one sees that its font is there. */
  readonly probed: string;
  readonly probes: number;
}

type Attributes = Readonly<Record<string, string | number>>;

const NAMESPACE = 'http://www.w3.org/2000/svg';
const MARGIN = 14;
const TITLE_ROOM = 30;
const KEY_ROOM = 20;
const KEY_SIZE = 12;
const SIGN = 16;
/** Pixels of a chart's PNG for each unit of the drawing. */
const DENSITY = 3;
/** Height of the row of probes, and room of each. */
const PROBE = 20;
const MOST_LOOKS = 100;

/** What the page's style sheets give to a drawing: written onto its parts, for no sheet goes with it. */
const WORN = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'paint-order',
  'font-size',
  'font-weight',
] as const;

/** The drawing by itself: colours and sizes as they are worn now, the typeface inside. Null where a font is out of reach. */
export async function pictureAsSvg({ title, picture, keys }: Picture): Promise<StandaloneSvg | null> {
  const box = picture.viewBox.baseVal;
  const width = box.width + 2 * MARGIN;
  const rows = keyRows(keys, width);
  const top = MARGIN + TITLE_ROOM;
  const height = top + box.height + rows.length * KEY_ROOM + MARGIN;
  const ink = getComputedStyle(picture).color;
  const svg = made('svg', {
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    'font-family': "'UI Core', 'UI Wide', sans-serif",
  });
  const heading = made('text', { x: MARGIN, y: MARGIN + 14, fill: ink, 'font-size': 15, 'font-weight': 700 }, title);
  const drawing = made('g', { transform: `translate(${MARGIN} ${top})` });
  drawing.append(...[...picture.children].flatMap(dressed));
  svg.append(made('rect', { width, height, fill: groundOf(picture) }), heading, drawing);
  for (const [i, row] of rows.entries()) {
    const y = top + box.height + i * KEY_ROOM;
    for (const { x, key } of row) svg.append(...legend(key, x, y, ink));
  }
  return withFonts(svg, width, height);
}

/** A drawing that has its ground and its words within: as it is worn now, the typeface inside. Null as above. */
export async function drawingAsSvg(drawing: SVGSVGElement): Promise<StandaloneSvg | null> {
  const { width, height } = drawing.viewBox.baseVal;
  const svg = made('svg', {
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    'font-family': "'UI Core', 'UI Wide', sans-serif",
  });
  svg.append(...[...drawing.children].flatMap(dressed));
  return withFonts(svg, width, height);
}

async function withFonts(svg: SVGElement, width: number, height: number): Promise<StandaloneSvg | null> {
  const faces = await fontFaces(svg.textContent ?? '');
  if (!faces) return null;
  svg.prepend(made('style', {}, faces.map((face) => face.css).join('\n')));
  const text = new XMLSerializer().serializeToString(svg);
  svg.setAttribute('viewBox', `0 0 ${width} ${height + PROBE}`);
  svg.setAttribute('height', String(height + PROBE));
  for (const [i, { holds }] of faces.entries())
    svg.append(made('text', { x: i * PROBE, y: height + 15, fill: '#000000', 'font-size': 15 }, holds));
  return { text, width, height, probed: new XMLSerializer().serializeToString(svg), probes: faces.length };
}

/** The same in pixels, so many for each unit; null where the browser cannot draw it. */
export async function pictureAsPng(
  { width, height, probed, probes }: StandaloneSvg,
  density: number = DENSITY,
): Promise<Blob | null> {
  const address = URL.createObjectURL(new Blob([probed], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.ceil(width * density);
    canvas.height = Math.ceil(height * density);
    const brush = canvas.getContext('2d');
    if (!brush) return null;
    await fontsIn(image, probes, height);
    brush.drawImage(image, 0, 0, width * density, (height + PROBE) * density);
    return await new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
  } catch {
    return null;
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** A drawing counts as loaded before its fonts do, and shows no words meanwhile: waits until every probe is seen. */
async function fontsIn(image: HTMLImageElement, probes: number, height: number): Promise<void> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, probes * PROBE);
  canvas.height = PROBE;
  const brush = canvas.getContext('2d', { willReadFrequently: true });
  const seen = (i: number): boolean =>
    brush?.getImageData(i * PROBE, 0, PROBE, PROBE).data.some((part, at) => at % 4 === 3 && part > 0) ?? true;
  for (let look = 0; look < MOST_LOOKS; look++) {
    brush?.clearRect(0, 0, canvas.width, PROBE);
    brush?.drawImage(image, 0, -height);
    if (Array.from({ length: probes }, (_, i) => i).every(seen)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The signs of the legend in rows that fit, by the width of their words. */
function keyRows(keys: readonly Key[], width: number): { x: number; key: Key }[][] {
  const brush = document.createElement('canvas').getContext('2d');
  if (brush) brush.font = `${KEY_SIZE}px "UI Core"`;
  const rows: { x: number; key: Key }[][] = [];
  let x = width;
  for (const key of keys) {
    const wide = SIGN + 5 + (brush?.measureText(key.says).width ?? 0) + 16;
    if (x + wide > width) {
      rows.push([]);
      x = MARGIN;
    }
    rows[rows.length - 1]?.push({ x, key });
    x += wide;
  }
  return rows;
}

function legend({ sign, says }: Key, x: number, y: number, ink: string): Element[] {
  const { x: left, y: top } = sign.viewBox.baseVal;
  const drawn = made('g', { transform: `translate(${x - left} ${y - top})` });
  drawn.append(...[...sign.children].flatMap(dressed));
  return [drawn, made('text', { x: x + SIGN + 5, y: y + 12, fill: ink, 'font-size': KEY_SIZE }, says)];
}

function made(name: string, attributes: Attributes, text = ''): SVGElement {
  const element = document.createElementNS(NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.textContent = text;
  return element;
}

/** The colour of the first ground beneath a drawing that is not clear. */
function groundOf(drawing: Element): string {
  for (let at: Element | null = drawing; at; at = at.parentElement) {
    const ground = getComputedStyle(at).backgroundColor;
    if (!/^(|transparent|rgba\(.*, 0\))$/.test(ground)) return ground;
  }
  return '#ffffff';
}

const SPOKEN = ['class', 'tabindex', 'role', 'aria-label', 'aria-hidden'];

/** A copy of a part of a drawing that wears its styles itself, without what is there for screen and reader alone. */
function dressed(source: Element): Element[] {
  if (source.hasAttribute('data-screen-only') || source.tagName === 'desc') return [];
  const copy = source.cloneNode(false) as Element;
  for (const name of SPOKEN) copy.removeAttribute(name);
  if (source.tagName !== 'g') {
    const style = getComputedStyle(source);
    for (const name of WORN) copy.setAttribute(name, style.getPropertyValue(name));
  }
  for (const child of source.childNodes)
    copy.append(...(child instanceof Element ? dressed(child) : [child.cloneNode()]));
  return [copy];
}
