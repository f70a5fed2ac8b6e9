/** The page's own faces that hold a character of a text, each with its font inside; null where one is out of reach. */
export async function fontFaces(text: string): Promise<string[] | null> {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  const needed = rules.filter(
    (rule) => rule instanceof CSSFontFaceRule && holdsOneOf(rule.style.getPropertyValue('unicode-range'), text),
  );
  try {
    return await Promise.all(needed.map((rule) => faceInside(rule as CSSFontFaceRule)));
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

/** A font without ranges holds whatever no other does. */
function holdsOneOf(ranges: string, text: string): boolean {
  if (!ranges) return true;
  const spans = ranges.split(',').map((range) => {
    const [from = '', to = from] = range.trim().replace(/^U\+/i, '').split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
  });
  return Array.from(text).some((character) => {
    const code = character.codePointAt(0) ?? 0;
    return spans.some(([from, to]) => code >= from && code <= to);
  });
}

function dataAddress(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error('a font could not be read'));
    reader.readAsDataURL(blob);
  });
}
