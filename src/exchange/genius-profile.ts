import type { Preferences } from '../analysis/reference/scenario.ts';
import type { Domain, DomainIssue, IntegerRange } from './domain.ts';
import { refuse } from './exchange-problem.ts';
import { kindOf, rangeOf } from './genius-domain.ts';
import { attribute, descendants, numberIn, positiveIn, type XmlElement } from './xml-tree.ts';

/** An issue whose largest evaluation is below this counts as worth nothing. */
const LEAST_LARGEST = 1e-5;

/** A GENIUS profile: issues by name, weights by the profile's own index. The discount factor is not used. */
export function geniusProfile(root: XmlElement, { issues }: Domain): Preferences {
  if (root.name !== 'utility_space') refuse(root.place, 'other-root', { is: root.name, wanted: 'utility_space' });
  const told = byAttribute(descendants(root, 'issue'), 'name');
  const weights = byAttribute(descendants(root, 'weight'), 'index');
  for (const [issue, { place }] of told)
    if (!issues.some(({ name }) => name === issue)) refuse(place, 'issue-unknown', { issue });
  const elements = issues.map(({ name: issue }) => told.get(issue) ?? refuse(root.place, 'issue-missing', { issue }));
  const indices = byAttribute(elements, 'index');
  for (const [index, { place }] of weights) if (!indices.has(index)) refuse(place, 'weight-unknown', { index });
  const [objective] = descendants(root, 'objective');
  return {
    name: objective?.attributes.get('name') ?? '',
    weights: elements.map((element) => weightOf(element, weights)),
    evaluations: issues.map((issue, i) => evaluationsOf(elements[i] as XmlElement, issue)),
    reservation: reservationOf(root),
  };
}

function byAttribute(elements: readonly XmlElement[], key: string): Map<string, XmlElement> {
  const found = new Map<string, XmlElement>();
  for (const element of elements) {
    const name = attribute(element, key);
    if (found.has(name)) refuse(element.place, 'named-twice', { name });
    found.set(name, element);
  }
  return found;
}

function weightOf(element: XmlElement, weights: ReadonlyMap<string, XmlElement>): number {
  const weight = weights.get(attribute(element, 'index'));
  if (!weight) refuse(element.place, 'weight-missing', { issue: attribute(element, 'name') });
  return positiveIn(weight, 'value');
}

function evaluationsOf(element: XmlElement, issue: DomainIssue): number[] {
  if (kindOf(element) !== (issue.range ? 'integer' : 'discrete'))
    refuse(element.place, 'range-differs', { issue: issue.name });
  return issue.range ? linear(element, issue.name, issue.range) : discrete(element, issue);
}

/** Each evaluation as a share of the profile's largest for the issue. */
function discrete(element: XmlElement, { name: issue, values }: DomainIssue): number[] {
  const items = byAttribute(descendants(element, 'item'), 'value');
  const known = new Set(values);
  for (const [value, { place }] of items) if (!known.has(value)) refuse(place, 'value-unknown', { issue, value });
  const evaluations = values.map((value) =>
    positiveIn(items.get(value) ?? refuse(element.place, 'value-missing', { issue, value }), 'evaluation'),
  );
  const largest = evaluations.reduce((most, evaluation) => Math.max(most, evaluation), 0);
  return evaluations.map((evaluation) => (largest < LEAST_LARGEST ? 0 : evaluation / largest));
}

/** offset + slope · (value − lower bound), kept within 0..1. */
function linear(element: XmlElement, issue: string, domain: IntegerRange): number[] {
  const { low, high } = rangeOf(element);
  if (low !== domain.low || high !== domain.high) refuse(element.place, 'range-differs', { issue });
  const [evaluator] = descendants(element, 'evaluator');
  if (!evaluator) refuse(element.place, 'kind-unsupported', { issue, kind: 'integer without evaluator' });
  const kind = evaluator.attributes.get('ftype') ?? 'linear';
  if (kind !== 'linear') refuse(evaluator.place, 'kind-unsupported', { issue, kind });
  const [slope, offset] = [numberIn(evaluator, 'slope'), numberIn(evaluator, 'offset')];
  return Array.from({ length: high - low + 1 }, (_, step) => Math.min(1, Math.max(0, offset + slope * step)));
}

function reservationOf(root: XmlElement): number {
  const [reservation, again] = descendants(root, 'reservation');
  if (again) refuse(again.place, 'named-twice', { name: 'reservation' });
  return reservation ? positiveIn(reservation, 'value') : 0;
}
