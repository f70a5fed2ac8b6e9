import { readScenario, type ScenarioFile } from '../../src/exchange/read-scenario.ts';

/** A small GENIUS scenario, invented; an integer issue, an index that starts at 4, an ampersand as real files have it. */
export const PARTY = {
  domain: `<negotiation_template><utility_space number_of_issues="0">
<objective index="0" name="Party">
<issue index="1" name="Food & Drinks" type="discrete">
<item index="1" value="Chips"></item>
<item index="2" value="R&D <b&gt; &#169;"></item>
</issue>
<issue index="2" name="guests" type="integer" lowerbound="-1" upperbound="2"/>
</objective></utility_space></negotiation_template>`.replace('<b&gt;', '&lt;b&gt;'),
  A: `<?xml version="1.0" encoding="UTF-8"?>
<!-- made by hand -->
<utility_space><reservation value="0.25"></reservation>
<objective index="0" name="host">
<issue index="4" name="Food & Drinks" type="discrete">
<item index="1" value="Chips" evaluation="3"></item>
<item index="2" value="R&D &lt;b&gt; &#169;" evaluation="12"></item>
</issue>
<issue index="5" name="guests" type="integer" lowerbound="-1" upperbound="2">
<evaluator ftype="linear" slope="0.5" offset="-0.25"></evaluator></issue>
<weight index="5" value="0.4"/><weight index="4" value="6E-1"/>
</objective><discount_factor value="0.75"/></utility_space>`,
  B: `<utility_space><objective index="0" name="guest">
<issue index="1" name="Food & Drinks" type="discrete">
<item index="1" value="Chips" evaluation="0.000001"/><item index="2" value="R&D &lt;b&gt; &#169;" evaluation="0"/></issue>
<issue index="2" name="guests" type="integer" lowerbound="-1" upperbound="2">
<evaluator slope="-0.25" offset="1"/></issue>
<weight index="1" value="0.5"/><weight index="2" value="0.5"/>
</objective></utility_space>`,
} as const satisfies Readonly<Record<ScenarioFile, string>>;

/** The same kind of scenario for GeniusWeb, with names that JavaScript would put in another order. */
export const FLIGHT = {
  domain: `{"name": "flight", "issuesValues": {"2": {"values": ["9", "1"]}, "1": {"values": ["x", "y"]}}}`,
  A: `{"LinearAdditiveUtilitySpace": {"name": "first", "issueWeights": {"1": 0.75, "2": 0.25},
 "issueUtilities": {"1": {"discreteutils": {"valueUtilities": {"x": 0.5, "y": 0.25}}},
  "2": {"discreteutils": {"valueUtilities": {"1": 0.125, "9": 1}}}},
 "reservationBid": {"issuevalues": {"1": "x", "2": "1"}}}}`,
  B: `{"LinearAdditiveUtilitySpace": {"issueWeights": {"2": 0.5, "1": 0.5},
 "issueUtilities": {"2": {"discreteutils": {"valueUtilities": {"9": 0, "1": 1}}},
  "1": {"discreteutils": {"valueUtilities": {"x": 0.2, "y": 1}}}}}}`,
} as const satisfies Readonly<Record<ScenarioFile, string>>;

/** What is wrong with the first faulty file, in short: `A value-missing line 7`. Empty where nothing is. */
export function faultOf(texts: Readonly<Record<ScenarioFile, string>>): string {
  const read = readScenario(texts);
  return read.ok ? '' : [read.file, ...read.problems.map(({ is, path }) => `${is} ${path}`.trim())].join(' ');
}
