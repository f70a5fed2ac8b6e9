/** A face with its font inside, and a character of the text that it alone holds. */
export interface FaceInside {
  readonly css: string;
  readonly holds: string;
}

/** The page's own faces that hold a character of a text; null where the font of one is out of reach. */
export async function fontFaces(text: string): Promise<FaceInside[] | null> {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  const faces = rules.filter((rule) => rule instanceof CSSFontFaceRule);
  const needed = faces.flatMap((face) => {
    const holds = heldOf(face.style.getPropertyValue('unicode-range'), text);
    return holds === undefined ? [] : [{ face, holds }];
  });
  try {
    return await Promise.all(needed.map(async ({ face, holds }) => ({ css: await faceInside(face), holds })));
  } catch {
    return null;
  }
}

async function faceInside({ style, parentStyleSheet }: CSSFontFaceRule): Promise<string> {
  const source = /url\("?([^")]+)"?\)/.exec(style.getPropertyValue('src'))?.[1] ?? '';
  const answer = await fetch(new URL(source, parentStyleSheet?.href ?? document.baseURI));
  if (!answer.ok) throw new Error(`the font ${source} is out of reach`);
  const range = style.getPropertyValue('unicode-range');
  const family = `font-family: ${style.getPropertyValue('font-family')}; font-weight: 400 700;`;
  const inside = `src: url("${await dataAddress(await answer.blob())}") format("woff2");`;
  return `@font-face { ${family} ${range ? `unicode-range: ${range};` : ''} ${inside} }`;
}

/** The first character of a text that a face holds; one without ranges holds the Latin ones and all signs. */
function heldOf(ranges: string, text: string): string | undefined {
  const spans = (ranges || 'U+21-10FF').split(',').map((range) => {
    const [from = '', to = from] = range.trim().replace(/^U\+/i, '').split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
  });
  return Array.from(text).find((character) => {
    const code = character.codePointAt(0) ?? 0;
    return spans.some(([from, to]) => code >= from && code <= to);
  });
}

function dataAddress(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(reader.result as string));
    reader.addEventListener('error', () => reject(reader.error ?? new Error('a font could not be read')));
    reader.readAsDataURL(blob);
  });
}
