import type { Domain, DomainIssue } from './domain.ts';
import { refuse } from './exchange-problem.ts';
import type { JsonPlace } from './json-place.ts';

/** The domain of a GeniusWeb file: issues in the order of the file. */
export function geniusWebDomain(file: JsonPlace): Domain {
  if (file.has('LinearAdditiveUtilitySpace'))
    refuse('', 'other-root', { is: 'LinearAdditiveUtilitySpace', wanted: 'issuesValues' });
  const issues = file.at('issuesValues');
  return {
    name: file.has('name') ? file.at('name').text() : '',
    issues: issues.keys().map((name) => issueOf(name, issues.at(name))),
  };
}

function issueOf(name: string, issue: JsonPlace): DomainIssue {
  if (!issue.has('values') && issue.has('range'))
    refuse(issue.path, 'kind-unsupported', { issue: name, kind: 'range' });
  const values = issue.at('values').list();
  return { name, values: values.map((value) => value.text()), range: null };
}
