import { bargainer } from './bargainer.ts';
import { POLICY_NAMES, type Policy, type PolicyName } from './policy.ts';
import { randomPolicy } from './random.ts';
import { micro, titForTat } from './reciprocators.ts';

/** Seoul's stand-ins, for hints, demonstration, tests and balance. */
export const POLICIES: Readonly<Record<PolicyName, Policy>> = {
  'hard-liner': bargainer({
    from: 8000,
    to: 8000,
    readsTrust: false,
    power: 100,
    picks: 'best-for-them',
    tone: 'hard',
    argues: false,
    sides: [],
    settles: false,
  }),
  'fast-conceder': bargainer({
    from: 5000,
    to: 300,
    readsTrust: false,
    power: 160,
    picks: 'best-for-them',
    tone: 'cordial',
    argues: false,
    sides: [],
    settles: true,
  }),
  linear: bargainer({
    from: 8000,
    to: 1000,
    readsTrust: false,
    power: 100,
    picks: 'best-for-them',
    tone: 'plain',
    argues: false,
    sides: [],
    settles: true,
  }),
  boulware: bargainer({
    from: 8500,
    to: 3700,
    readsTrust: false,
    power: 45,
    picks: 'best-for-them',
    tone: 'plain',
    argues: true,
    sides: [{ what: 'consultExperts', round: 1 }],
    settles: false,
  }),
  'tit-for-tat': titForTat({
    picks: 'best-for-them',
    tone: 'plain',
    argues: true,
    sides: [{ what: 'consultExperts', round: 1 }],
    settles: true,
  }),
  micro: micro({
    picks: 'best-for-them',
    tone: 'plain',
    argues: true,
    sides: [{ what: 'consultExperts', round: 1 }],
    settles: false,
  }),
  'trust-builder': bargainer({
    from: 8000,
    to: 1000,
    readsTrust: false,
    power: 100,
    picks: 'like-theirs',
    tone: 'cordial',
    argues: true,
    sides: [
      { what: 'backChannel', round: 1 },
      { what: 'reassure', round: 2 },
      { what: 'backChannel', round: 3 },
      { what: 'interimFunding', round: 5 },
    ],
    settles: true,
  }),
  'patient-trader': bargainer({
    from: 8500,
    to: 3400,
    readsTrust: true,
    power: 90,
    picks: 'best-for-them',
    tone: 'cordial',
    argues: true,
    sides: [
      { what: 'consultExperts', round: 1 },
      { what: 'backChannel', round: 1 },
      { what: 'reassure', round: 2 },
      { what: 'interimFunding', round: 5 },
    ],
    settles: true,
  }),
  'trust-blind-trader': bargainer({
    from: 8500,
    to: 2600,
    readsTrust: false,
    power: 90,
    picks: 'best-for-them',
    tone: 'plain',
    argues: false,
    sides: [{ what: 'consultExperts', round: 1 }],
    settles: true,
  }),
  random: randomPolicy,
};

export function isPolicyName(name: string): name is PolicyName {
  return (POLICY_NAMES as readonly string[]).includes(name);
}
