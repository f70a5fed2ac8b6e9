/** Whole-number arithmetic: the same result in every engine. */

/** `a / b` rounded towards minus infinity; `b` must not be 0. Exact while |a| < 2^53. */
export function floorDivide(a: number, b: number): number {
  return Math.floor(a / b);
}

/** `a / b` rounded towards zero, so that a gain and a loss of one size stay of one size. */
export function divideToZero(a: number, b: number): number {
  const whole = Math.trunc(a / b);
  return whole === 0 ? 0 : whole;
}

export function clamp(x: number, low: number, high: number): number {
  return x < low ? low : x > high ? high : x;
}

/** Item `i` of a list that is known to have it. */
export function at<T>(list: ArrayLike<T>, i: number): T {
  const item = list[i];
  if (item === undefined) throw new RangeError(`no item ${i} in a list of ${list.length}`);
  return item;
}
