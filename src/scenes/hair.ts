import type { Delegate } from './cast.ts';
import { mix } from './palette.ts';
import { fill, line, type Pen } from './pen.ts';

/** What lies behind the face. */
export function hairBehind(pen: Pen, who: Delegate): void {
  const dark = mix(who.hairColour, '#14161f', 0.3);
  if (who.hair === 'bob') {
    fill(
      pen,
      'M 4 -48 C -26 -52 -40 -26 -37 4 C -36 20 -35 28 -30 34 C -20 38 -10 34 -8 28 L 24 20 C 34 10 34 -34 20 -43 Z',
      dark,
    );
  }
  if (who.hair === 'ponytail') {
    fill(
      pen,
      'M -22 -22 C -40 -34 -50 -18 -46 4 C -44 20 -42 34 -48 44 C -34 42 -28 24 -30 6 C -30 -4 -28 -10 -20 -12 Z',
      dark,
    );
    fill(pen, 'M 2 -46 C -24 -48 -34 -26 -29 2 L -18 8 L 0 -30 Z', dark);
  }
  if (who.hair === 'swept') {
    fill(
      pen,
      'M 4 -48 C -26 -50 -40 -26 -36 0 C -34 12 -30 18 -24 20 L -16 -10 L 10 -34 Z',
      mix(who.hairColour, '#8d8676', 0.45),
    );
  }
  if (who.hair === 'parted' || who.hair === 'cropped') {
    fill(pen, 'M 2 -44 C -22 -46 -32 -26 -28 -4 L -24 10 L -14 0 L 0 -30 Z', dark);
  }
  if (who.hair === 'receding') {
    fill(pen, 'M -12 -34 C -28 -30 -32 -12 -28 8 L -24 14 L -14 4 L -8 -24 Z', mix(who.hairColour, '#5b5853', 0.35));
  }
}

/** What falls over the forehead and the temple. */
export function hairBefore(pen: Pen, who: Delegate): void {
  const colour = who.hairColour;
  switch (who.hair) {
    case 'bob':
      fill(
        pen,
        'M 6 -47 C -22 -50 -36 -28 -34 2 C -33 18 -31 26 -26 30 C -18 30 -14 24 -15 14 C -18 2 -16 -12 -6 -22 C 6 -22 18 -26 22 -30 C 25 -26 27 -20 27 -13 C 31 -30 26 -45 6 -47 Z',
        colour,
      );
      line(pen, 'M 2 -43 C -16 -42 -26 -26 -26 -4 M -4 -26 C -12 -20 -18 -10 -19 0', who.hairLight, 2.2);
      break;
    case 'receding':
      fill(
        pen,
        'M -10 -36 C -26 -32 -30 -12 -27 4 L -22 6 C -22 -4 -20 -10 -15 -14 C -18 -22 -16 -30 -10 -36 Z',
        colour,
      );
      line(pen, 'M -8 -38 C 0 -42 10 -42 18 -36', colour, 2.4);
      line(pen, 'M -20 -24 C -24 -16 -25 -8 -24 -2', who.hairLight, 1.8);
      break;
    case 'ponytail':
      fill(
        pen,
        'M 4 -46 C -22 -48 -32 -28 -28 -2 C -26 2 -22 4 -20 2 C -20 -10 -16 -18 -10 -22 C 0 -24 14 -30 20 -36 C 24 -30 26 -22 26 -13 C 31 -28 26 -45 4 -46 Z',
        colour,
      );
      line(pen, 'M 0 -42 C -14 -40 -24 -30 -27 -18 M 8 -40 C -4 -38 -14 -30 -20 -20', who.hairLight, 1.9);
      fill(pen, 'M -30 -22 L -24 -28 L -21 -20 L -27 -15 Z', '#4f7769');
      break;
    case 'cropped':
      fill(
        pen,
        'M -26 0 C -32 -28 -18 -46 6 -45 C 22 -44 28 -32 26.5 -16 C 24 -26 18 -31 8 -31 C -2 -31 -12 -30 -16 -22 C -19 -16 -19 -8 -20 0 Z',
        colour,
      );
      line(pen, 'M -24 -6 C -26 -22 -16 -38 0 -41', who.hairLight, 2);
      break;
    case 'swept':
      fill(
        pen,
        'M -22 8 C -38 -20 -24 -48 2 -50 C 24 -51 32 -36 27 -18 C 24 -28 18 -34 8 -36 C 2 -28 -8 -22 -16 -16 C -18 -8 -18 0 -19 6 Z',
        colour,
      );
      line(
        pen,
        'M 8 -38 C -8 -40 -20 -32 -25 -18 M 4 -44 C -12 -46 -24 -36 -29 -22 M 12 -41 C 20 -38 24 -32 26 -26',
        mix(colour, '#8d8676', 0.5),
        1.7,
      );
      break;
    case 'parted':
      fill(
        pen,
        'M -25 2 C -32 -26 -22 -47 2 -48 C 24 -49 31 -36 26.6 -14 C 25 -22 23 -27 20 -30 C 10 -26 -2 -28 -6 -32 C -9 -26 -15 -22 -17 -16 C -19 -10 -19 -4 -20 2 Z',
        colour,
      );
      line(pen, 'M -5 -35 C -14 -34 -22 -24 -24 -12 M -2 -38 C 8 -44 18 -42 23 -34', who.hairLight, 2);
      break;
  }
}
