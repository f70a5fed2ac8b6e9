/** Drawing by hand: small helpers over a 2D context. Paths are written in SVG path syntax. */
export type Pen = CanvasRenderingContext2D;

export function fill(pen: Pen, path: string, colour: string | CanvasGradient): void {
  pen.fillStyle = colour;
  pen.fill(new Path2D(path));
}

export function line(pen: Pen, path: string, colour: string, width: number): void {
  pen.strokeStyle = colour;
  pen.lineWidth = width;
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  pen.stroke(new Path2D(path));
}

export function oval(pen: Pen, x: number, y: number, rx: number, ry: number, colour: string, turn = 0): void {
  pen.fillStyle = colour;
  pen.beginPath();
  pen.ellipse(x, y, rx, ry, turn, 0, Math.PI * 2);
  pen.fill();
}

export function box(
  pen: Pen,
  x: number,
  y: number,
  width: number,
  height: number,
  colour: string | CanvasGradient,
  corner = 0,
): void {
  pen.fillStyle = colour;
  pen.beginPath();
  pen.roundRect(x, y, width, height, corner);
  pen.fill();
}

/** Runs `draw` with everything outside the path masked away. */
export function inside(pen: Pen, path: string | Path2D, draw: () => void): void {
  pen.save();
  pen.clip(typeof path === 'string' ? new Path2D(path) : path);
  draw();
  pen.restore();
}

export function moved(pen: Pen, x: number, y: number, turn: number, draw: () => void): void {
  pen.save();
  pen.translate(x, y);
  pen.rotate(turn);
  draw();
  pen.restore();
}

export function downward(pen: Pen, top: number, bottom: number, from: string, to: string): CanvasGradient {
  const gradient = pen.createLinearGradient(0, top, 0, bottom);
  gradient.addColorStop(0, from);
  gradient.addColorStop(1, to);
  return gradient;
}

/** Picture noise with a fixed seed: the same picture every time. Never used for anything but ornament. */
export function noise(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 4294967296;
  };
}
