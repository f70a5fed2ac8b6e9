/** An amount that stays on one line: “1조 5,400억 원”. */
export function unbroken(amount: string): string {
  return amount.replaceAll(' ', '\u00a0');
}
