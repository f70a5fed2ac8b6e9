import type { Area, WallFrame } from './view-frame.ts';
import { fill, noise, type Pen } from './pen.ts';
import { lampSpots } from './wall.ts';

/** A shaft of light from each window, brighter in the middle, falling forwards and to the right. White: the scene tints them. */
export function drawBeams(pen: Pen, frame: WallFrame): void {
  const windows: readonly Area[] = [frame.north, frame.street];
  const foot = Math.max(frame.floor, frame.height - 40);
  for (const { x, y, width, height } of windows) {
    const from = y + height * 0.4;
    const slant = (foot - from) * 0.5;
    const gradient = pen.createLinearGradient(0, from, 0, foot);
    gradient.addColorStop(0, 'rgba(255, 255, 255, 0)');
    gradient.addColorStop(0.3, 'rgba(255, 255, 255, 0.5)');
    gradient.addColorStop(1, 'rgba(255, 255, 255, 0.04)');
    fill(
      pen,
      `M ${x} ${from} L ${x + width} ${from} L ${x + width + slant} ${foot} L ${x + slant} ${foot} Z`,
      gradient,
    );
    const inner = width * 0.22;
    fill(
      pen,
      `M ${x + inner} ${from} L ${x + width - inner} ${from} L ${x + width - inner + slant} ${foot} L ${x + inner + slant} ${foot} Z`,
      gradient,
    );
  }
}

/** The warm pools round the two wall lamps. */
export function drawLampGlow(pen: Pen, frame: WallFrame): void {
  for (const { x, y } of lampSpots(frame)) {
    const radius = frame.narrow ? 70 : 120;
    const halo = pen.createRadialGradient(x, y, 4, x, y, radius);
    halo.addColorStop(0, 'rgba(255, 205, 120, 0.62)');
    halo.addColorStop(0.25, 'rgba(255, 185, 95, 0.26)');
    halo.addColorStop(1, 'rgba(255, 170, 80, 0)');
    pen.fillStyle = halo;
    pen.fillRect(x - radius, y - radius, radius * 2, radius * 2);
  }
}

export function drawVignette(pen: Pen, width: number, height: number): void {
  const shade = pen.createRadialGradient(width / 2, height * 0.5, width * 0.28, width / 2, height * 0.5, width * 0.62);
  shade.addColorStop(0, 'rgba(24, 20, 32, 0)');
  shade.addColorStop(1, 'rgba(24, 20, 32, 0.26)');
  pen.fillStyle = shade;
  pen.fillRect(0, 0, width, height);
}

export const GRAIN_SIZE = 192;

/** Paper: fine specks and a few fibres, the same on every visit. */
export function drawGrain(pen: Pen): void {
  const random = noise(20_260);
  const image = pen.createImageData(GRAIN_SIZE, GRAIN_SIZE);
  for (let index = 0; index < image.data.length; index += 4) {
    const light = random() > 0.5 ? 255 : 20;
    image.data[index] = light;
    image.data[index + 1] = light * 0.97;
    image.data[index + 2] = light * 0.9;
    image.data[index + 3] = random() ** 2 * 17;
  }
  pen.putImageData(image, 0, 0);
}
