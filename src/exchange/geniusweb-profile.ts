import type { Preferences } from '../analysis/reference/scenario.ts';
import { utilityOf } from '../analysis/reference/utilities.ts';
import type { Domain, DomainIssue } from './domain.ts';
import { refuse } from './exchange-problem.ts';
import type { JsonPlace } from './json-place.ts';

/** A GeniusWeb profile: evaluations as they stand, the reservation the utility of a bid. */
export function geniusWebProfile(file: JsonPlace, { issues }: Domain): Preferences {
  const [kind = ''] = file.keys();
  if (!file.has('LinearAdditiveUtilitySpace'))
    refuse('', 'other-root', { is: kind, wanted: 'LinearAdditiveUtilitySpace' });
  const space = file.at('LinearAdditiveUtilitySpace');
  const [weights, utilities] = [space.at('issueWeights'), space.at('issueUtilities')];
  checkIssues(weights, issues);
  checkIssues(utilities, issues);
  const worth = {
    weights: issues.map(({ name }) => weights.at(name).positive()),
    evaluations: issues.map((issue) => evaluationsOf(utilities.at(issue.name), issue)),
  };
  return {
    ...worth,
    name: space.has('name') ? space.at('name').text() : '',
    reservation: space.has('reservationBid') ? utilityOf(worth, bidOf(space.at('reservationBid'), issues)) : 0,
  };
}

function checkIssues(place: JsonPlace, issues: readonly DomainIssue[]): void {
  const names = new Set(issues.map(({ name }) => name));
  for (const issue of place.keys()) if (!names.has(issue)) refuse(place.at(issue).path, 'issue-unknown', { issue });
  for (const issue of names) if (!place.has(issue)) refuse(place.path, 'issue-missing', { issue });
}

function evaluationsOf(place: JsonPlace, { name: issue, values, range }: DomainIssue): number[] {
  if (range) refuse(place.path, 'range-differs', { issue });
  if (!place.has('discreteutils')) refuse(place.path, 'kind-unsupported', { issue, kind: place.keys().join(', ') });
  const utilities = place.at('discreteutils').at('valueUtilities');
  const known = new Set(values);
  for (const value of utilities.keys())
    if (!known.has(value)) refuse(utilities.at(value).path, 'value-unknown', { issue, value });
  return values.map((value) =>
    utilities.has(value) ? utilities.at(value).positive() : refuse(utilities.path, 'value-missing', { issue, value }),
  );
}

/** One value's index for each issue; undefined where a partial bid leaves it open. */
function bidOf(bid: JsonPlace, issues: readonly DomainIssue[]): (number | undefined)[] {
  if (bid.isNull()) return issues.map(() => undefined);
  const chosen = bid.at('issuevalues');
  const names = new Set(issues.map(({ name }) => name));
  for (const issue of chosen.keys()) if (!names.has(issue)) refuse(chosen.at(issue).path, 'issue-unknown', { issue });
  return issues.map(({ name: issue, values }) => {
    if (!chosen.has(issue)) return undefined;
    const value = chosen.at(issue).text();
    const index = values.indexOf(value);
    return index >= 0 ? index : refuse(chosen.at(issue).path, 'value-unknown', { issue, value });
  });
}
