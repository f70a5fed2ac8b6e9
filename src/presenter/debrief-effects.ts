import type { Cause, Event } from '../engine/events.ts';
import type { Meter } from '../engine/vocabulary.ts';

/** What something did to the three meters in all, in hundredths. */
export type Effects = Readonly<Record<Meter, number>>;

export const NO_EFFECT: Effects = { trust: 0, deterrence: 0, standing: 0 };

/** The sum of all changes of the meters for the given causes. */
export function effectsOf(events: readonly Event[], causes: readonly Cause[]): Effects {
  const sum = { ...NO_EFFECT };
  for (const event of events)
    if (event.kind === 'meter-moved' && causes.includes(event.because)) sum[event.meter] += event.by;
  return sum;
}

/** What followed from one event for one cause, up to the next event of the same kind. */
export function effectsAfter(events: readonly Event[], index: number, because: Cause): Effects {
  const rest = events.slice(index + 1);
  const next = rest.findIndex((event) => event.kind === events[index]?.kind);
  return effectsOf(next < 0 ? rest : rest.slice(0, next), [because]);
}

export function together(...all: readonly Effects[]): Effects {
  return all.reduce(
    (sum, one) => ({
      trust: sum.trust + one.trust,
      deterrence: sum.deterrence + one.deterrence,
      standing: sum.standing + one.standing,
    }),
    NO_EFFECT,
  );
}
