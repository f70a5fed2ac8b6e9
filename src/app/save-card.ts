import { downloadBlob } from '../platform/files.ts';
import { drawingAsSvg, pictureAsPng } from '../platform/picture-file.ts';

/** Downloads a drawing of the page as a PNG of the size of its own units; false where it could not be made. */
export async function saveCard(picture: SVGSVGElement, name: string): Promise<boolean> {
  const svg = await drawingAsSvg(picture);
  const png = svg && (await pictureAsPng(svg, 1));
  if (!png) return false;
  downloadBlob(name, png);
  return true;
}
