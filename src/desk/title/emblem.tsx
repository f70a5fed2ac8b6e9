import type { JSX } from 'preact';

/** Two chairs and the table between them, under one roof line. */
export function Emblem(): JSX.Element {
  return (
    <svg class="emblem" viewBox="0 0 240 120" aria-hidden="true">
      <path
        d="M8 40 Q60 34 84 12 L156 12 Q180 34 232 40"
        fill="none"
        stroke="var(--ink)"
        stroke-width="7"
        stroke-linecap="round"
      />
      <rect x="62" y="66" width="116" height="9" fill="var(--brass)" />
      <path d="M74 75 L68 110 M166 75 L172 110" stroke="var(--ink)" stroke-width="6" stroke-linecap="round" />
      <path
        d="M26 48 V84 H52 V110 M26 84 V110"
        fill="none"
        stroke="var(--celadon-deep)"
        stroke-width="8"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
      <path
        d="M214 48 V84 H188 V110 M214 84 V110"
        fill="none"
        stroke="var(--brass-deep)"
        stroke-width="8"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
      <circle cx="120" cy="52" r="9" fill="var(--red)" />
    </svg>
  );
}
