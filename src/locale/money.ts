import type { Language } from './language.ts';

const grouped = (n: number): string => String(Math.trunc(n)).replace(/\B(?=(\d{3})+(?!\d))/g, ',');

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

function inKorean(millions: number): string {
  const eok = Math.round(millions / 100);
  if (eok === 0) return millions === 0 ? '0원' : `${grouped(Math.round(millions) * 100)}만 원`;
  const jo = Math.floor(eok / 10_000);
  const rest = eok % 10_000;
  const parts = [jo > 0 ? `${grouped(jo)}조` : '', rest > 0 ? `${grouped(rest)}억` : ''];
  return `${parts.filter(Boolean).join(' ')} 원`;
}
