/** Hundredths as points with one decimal: 4030 → "40.3". */
export const points = (hundredths: number): string => (hundredths / 100).toFixed(1);

/** Hundredths as a change with its sign: −210 → "−2.1". The minus is the typographic one. */
export function change(hundredths: number): string {
  const size = (Math.abs(hundredths) / 100).toFixed(1);
  return hundredths < 0 ? `−${size}` : `+${size}`;
}

/** Hundredths or basis points as whole points: 4030 → "40". */
export const whole = (hundredths: number): string => String(Math.round(hundredths / 100));
