import type { Language } from './language.ts';

const grouped = (n: number): string => String(Math.trunc(n)).replace(/\B(?=(\d{3})+(?!\d))/g, ',');

export type Unit = 'krw-million' | 'usd-million' | 'troops';

/** An amount as a reader says it in its unit: ₩1.18 tn, $150 m, 3,000 troops; 1조 1,833억 원, 1억 5,000만 달러, 3,000명. */
export function amount(n: number, unit: Unit, language: Language): string {
  if (unit === 'krw-million') return won(n, language);
  if (unit === 'usd-million') return dollars(n, language);
  return language === 'ko' ? `${inMyriads(n)}명` : `${grouped(n)} troops`;
}

/** Millions of won as a reader says them: ₩1.18 tn, ₩999.9 bn, 1조 1,833억 원. */
export function won(millions: number, language: Language): string {
  return millions < 0 ? `−${unsigned(-millions, language)}` : unsigned(millions, language);
}

function unsigned(millions: number, language: Language): string {
  return language === 'ko' ? inKorean(millions) : inEnglish(millions);
}

function inEnglish(millions: number): string {
  if (millions >= 999_950) return `₩${(millions / 1_000_000).toFixed(2)} tn`;
  if (millions >= 1000) return `₩${(millions / 1000).toFixed(1).replace(/\.0$/, '')} bn`;
  return `₩${grouped(Math.round(millions))} m`;
}

function dollars(millions: number, language: Language): string {
  if (language === 'ko') return `${inMyriads(millions * 1_000_000)} 달러`;
  return millions >= 1000 ? `$${(millions / 1000).toFixed(2).replace(/\.?0+$/, '')} bn` : `$${grouped(millions)} m`;
}

/** A whole number in Korean counting: 억 and 만 before the rest. */
function inMyriads(n: number): string {
  const parts = [
    [Math.floor(n / 100_000_000), '억'],
    [Math.floor(n / 10_000) % 10_000, '만'],
    [n % 10_000, ''],
  ] as const;
  const said = parts.filter(([figure]) => figure > 0).map(([figure, name]) => `${grouped(figure)}${name}`);
  return said.length > 0 ? said.join(' ') : '0';
}

function inKorean(millions: number): string {
  const eok = Math.round(millions / 100);
  if (eok === 0) return millions === 0 ? '0원' : `${grouped(Math.round(millions) * 100)}만 원`;
  const jo = Math.floor(eok / 10_000);
  const rest = eok % 10_000;
  const parts = [jo > 0 ? `${grouped(jo)}조` : '', rest > 0 ? `${grouped(rest)}억` : ''];
  return `${parts.filter(Boolean).join(' ')} 원`;
}
