import type { Preferences, Scenario } from '../analysis/reference/scenario.ts';
import { checkedDomain, type Domain } from './domain.ts';
import { Refusal, refuse, type ExchangeProblem } from './exchange-problem.ts';
import { geniusDomain } from './genius-domain.ts';
import { geniusProfile } from './genius-profile.ts';
import { geniusWebDomain } from './geniusweb-domain.ts';
import { geniusWebProfile } from './geniusweb-profile.ts';
import { JsonPlace } from './json-place.ts';
import { readXml, type XmlElement } from './xml-tree.ts';

/** Characters, and so at most bytes, of one file. */
export const MOST_TEXT = 4 * 1024 * 1024;

export const SCENARIO_FILES = ['domain', 'A', 'B'] as const;
export type ScenarioFile = (typeof SCENARIO_FILES)[number];

export type ScenarioRead =
  | { readonly ok: true; readonly value: Scenario }
  | { readonly ok: false; readonly file: ScenarioFile; readonly problems: readonly ExchangeProblem[] };

/**
 * Reads a domain and the profiles of both parties, each GENIUS XML or GeniusWeb JSON as its content shows. The texts
 * may be hostile. Never throws; the first file with a fault is named with what is wrong and where.
 */
export function readScenario(texts: Readonly<Record<ScenarioFile, string>>): ScenarioRead {
  let file: ScenarioFile = 'domain';
  try {
    const domain = domainOf(texts.domain);
    file = 'A';
    const A = profileOf(texts.A, domain);
    file = 'B';
    const B = profileOf(texts.B, domain);
    const issues = domain.issues.map(({ name, values }) => ({ name, values }));
    return { ok: true, value: { name: domain.name, issues, A, B } };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ok: false, file, problems: error.problems };
  }
}

function domainOf(text: string): Domain {
  const file = opened(text);
  return checkedDomain(file instanceof JsonPlace ? geniusWebDomain(file) : geniusDomain(file));
}

function profileOf(text: string, domain: Domain): Preferences {
  const file = opened(text);
  return file instanceof JsonPlace ? geniusWebProfile(file, domain) : geniusProfile(file, domain);
}

function opened(text: string): XmlElement | JsonPlace {
  if (text.length > MOST_TEXT) refuse('', 'file-too-big', { most: MOST_TEXT });
  const start = /^\ufeff?\s*([<{])/.exec(text)?.[1];
  if (start === '<') return readXml(text);
  return start === '{' ? JsonPlace.read(text) : refuse('', 'unknown-format', {});
}
