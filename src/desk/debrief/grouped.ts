/** A whole number with its thousands set apart: 12345 → “12,345”. */
export const grouped = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, ',');
