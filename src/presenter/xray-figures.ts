/**
 * What both sides had in mind after a beat, as the rules alone can tell it. Weights are basis points for each issue,
 * values basis points.
 */
export interface XrayFigures {
  readonly credit: number;
  readonly floor: number;
  readonly seoulWeights: readonly number[];
  readonly believedWeights: readonly number[];
  readonly washingtonWeights: readonly number[];
  /** What Washington reckons the last packages to be worth to Seoul. */
  readonly supposed: { readonly offer: number | null; readonly bid: number | null };
}
