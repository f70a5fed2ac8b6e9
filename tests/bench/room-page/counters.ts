/** What one drawing of the page cost: WebGL draw calls, and milliseconds of script. */
export interface Drawing {
  readonly calls: number;
  readonly script: number;
  /** When it began, in milliseconds. */
  readonly at: number;
}

/** The page's own clock runs slower (below), so that a machine without a graphics card draws a movement often enough. */
const now = performance.now.bind(performance);
const DRAWS = ['drawArrays', 'drawElements'] as const;
const drawings: Drawing[] = [];
let calls = 0;
let clears = 0;

/** Counts from now on: every WebGL draw call, summed over each animation frame that clears the canvas. */
export function startCounting(): void {
  for (const context of [WebGLRenderingContext.prototype, WebGL2RenderingContext.prototype])
    for (const name of DRAWS) {
      const draw = context[name] as (...values: unknown[]) => void;
      (context as unknown as Record<string, unknown>)[name] = function (this: unknown, ...values: unknown[]) {
        calls += 1;
        draw.apply(this, values);
      };
    }
  for (const context of [WebGLRenderingContext.prototype, WebGL2RenderingContext.prototype]) {
    const clear = context.clear;
    context.clear = function (this: WebGLRenderingContext, mask: number) {
      clears += 1;
      clear.call(this, mask);
    };
  }
  const ask = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (callback) =>
    ask((time) => {
      const before = calls;
      const cleared = clears;
      const from = now();
      callback(time);
      if (clears > cleared) drawings.push({ calls: calls - before, script: now() - from, at: from });
    });
}

/** Makes a movement of the room last `times` as long. */
export function slowDown(times: number): void {
  performance.now = () => now() / times;
}

/** The drawings since the last time this was asked. */
export function takeDrawings(): Drawing[] {
  return drawings.splice(0);
}
