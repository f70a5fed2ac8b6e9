import { MOST_OUTCOMES } from '../analysis/reference/scenario.ts';
import type { Domain, DomainIssue, IntegerRange } from './domain.ts';
import { refuse } from './exchange-problem.ts';
import { attribute, descendants, numberIn, type XmlElement } from './xml-tree.ts';

/** The domain of a GENIUS template. Numbers of issues that the file claims are not believed: real ones are wrong. */
export function geniusDomain(root: XmlElement): Domain {
  if (root.name !== 'negotiation_template' && root.name !== 'utility_space')
    refuse(root.place, 'other-root', { is: root.name, wanted: 'negotiation_template' });
  const [objective] = descendants(root, 'objective');
  let outcomes = 1;
  const issues = descendants(root, 'issue').map((element) => {
    const issue = issueOf(element, MOST_OUTCOMES / outcomes);
    outcomes *= Math.max(1, issue.values.length);
    return issue;
  });
  return { name: objective?.attributes.get('name') ?? '', issues };
}

/** `most` values are all that the issues before leave room for. */
function issueOf(element: XmlElement, most: number): DomainIssue {
  const name = attribute(element, 'name');
  const kind = kindOf(element);
  if (kind === 'discrete') {
    const values = descendants(element, 'item').map((item) => attribute(item, 'value'));
    return { name, values, range: null };
  }
  if (kind !== 'integer') refuse(element.place, 'kind-unsupported', { issue: name, kind });
  const range = rangeOf(element);
  if (range.high - range.low >= most) refuse(element.place, 'too-many-outcomes', { most: MOST_OUTCOMES });
  const values = Array.from({ length: range.high - range.low + 1 }, (_, i) => String(range.low + i));
  return { name, values, range };
}

/** The kind an issue is of: `type` counts before its older names. */
export function kindOf({ attributes }: XmlElement): string {
  return attributes.get('type') ?? attributes.get('etype') ?? attributes.get('vtype') ?? 'discrete';
}

/** Bounds of an integer issue: whole and in order. */
export function rangeOf(element: XmlElement): IntegerRange {
  const [low, high] = [numberIn(element, 'lowerbound'), numberIn(element, 'upperbound')];
  const issue = attribute(element, 'name');
  if (!Number.isSafeInteger(low) || !Number.isSafeInteger(high) || low > high)
    refuse(element.place, 'range-empty', { issue });
  return { low, high };
}
