import type { Statement, Text } from '../content/level-parts.ts';
import { dateOf } from './header-model.ts';
import type { PlayedLevel } from './level-text.ts';
import { stopLabels, type StopLabel } from './stop-label.ts';

export interface BriefingModel {
  readonly title: Text;
  readonly summary: Statement;
  readonly mandate: Statement;
  readonly issues: readonly {
    readonly id: string;
    readonly name: Text;
    readonly about: Statement;
    readonly expiring: StopLabel | null;
    /** Basis points of all weights. */
    readonly weight: number;
  }[];
  readonly priorities: readonly Statement[];
  readonly redLine: Statement;
  readonly reservation: number;
  readonly advisers: readonly { readonly id: string; readonly office: Text; readonly says: Statement }[];
  readonly calendar: {
    readonly rounds: number;
    readonly from: { readonly year: number; readonly month: number };
    readonly to: { readonly year: number; readonly month: number };
    readonly expiry: { readonly after: number; readonly year: number; readonly month: number } | null;
    readonly furloughFrom: number | null;
  };
  readonly capital: number;
  /** Who sits across the table. */
  readonly persona: { readonly id: string; readonly name: Text; readonly about: Statement };
  readonly campaign: { readonly when: Text; readonly lesson: Text } | null;
}

export function briefingModel(level: PlayedLevel): BriefingModel {
  const { file, rules } = level;
  const { rounds, expiryAfter, furloughFrom } = rules.calendar;
  return {
    title: file.title,
    summary: file.summary,
    ...file.briefing,
    issues: file.issues.map((issue, i) => ({
      id: issue.id,
      name: issue.name,
      about: issue.about,
      expiring: stopLabels(issue)[rules.issues[i]?.expiring ?? 0] ?? null,
      weight: rules.weights.seoul[i] ?? 0,
    })),
    reservation: rules.reservation.seoul,
    calendar: {
      rounds,
      from: dateOf(level, 1),
      to: dateOf(level, rounds),
      expiry: expiryAfter === null ? null : { after: expiryAfter, ...dateOf(level, expiryAfter) },
      furloughFrom,
    },
    capital: rules.start.capital,
    persona: { id: file.persona.id, name: file.persona.name, about: file.persona.about },
    campaign: file.campaign ? { when: file.campaign.when, lesson: file.campaign.lesson } : null,
  };
}
