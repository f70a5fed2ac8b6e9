/** The stop whose amount is nearest, the lower of two that are equally near. */
export function nearestStop(amounts: readonly number[], amount: number): number {
  const away = amounts.map((each) => Math.abs(each - amount));
  return away.indexOf(Math.min(...away));
}
