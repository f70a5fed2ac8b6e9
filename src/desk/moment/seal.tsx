import type { JSX } from 'preact';

/** The seal under a text, or what is left of it. The heading beside it says the same. */
export function Seal({ words, torn }: { readonly words: string; readonly torn: boolean }): JSX.Element {
  return (
    <svg class={torn ? 'moment-seal torn' : 'moment-seal'} viewBox="0 0 120 120" aria-hidden="true">
      <circle cx="60" cy="60" r="54" fill="none" stroke="currentColor" stroke-width="6" />
      <circle cx="60" cy="60" r="44" fill="none" stroke="currentColor" stroke-width="2" stroke-dasharray="3 5" />
      <path
        d={torn ? 'M42 34 L78 66 M78 34 L42 66' : 'M36 52 L54 68 L86 32'}
        fill="none"
        stroke="currentColor"
        stroke-width="9"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
      <text x="60" y="92" text-anchor="middle" font-size="15" font-weight="700" fill="currentColor">
        {words}
      </text>
    </svg>
  );
}
