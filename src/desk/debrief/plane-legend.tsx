import type { JSX } from 'preact';
import type { DebriefMessages } from '../../locale/debrief-messages.ts';
import type { GlossaryTerm } from '../../locale/glossary-en.ts';
import { Term } from '../shell/glossary-term.tsx';
import { Key, Sign } from './marker.tsx';
import type { PlaneMark } from './plane-frame.tsx';

type Kind = PlaneMark['kind'];
const KINDS = ['agreement', 'nash', 'ks', 'best', 'history'] as const satisfies readonly Kind[];
const TERMS: Readonly<Partial<Record<Kind, GlossaryTerm>>> = { nash: 'nash', ks: 'ks' };

/** What the marks and lines of a plane stand for; heavy words can be asked about. */
export function PlaneKeys({
  words,
  marks,
  cells,
}: {
  readonly words: DebriefMessages['debrief'];
  readonly marks: readonly PlaneMark[];
  readonly cells: boolean;
}): JSX.Element {
  const { legend } = words;
  return (
    <>
      {KINDS.filter((kind) => marks.some((mark) => mark.kind === kind)).map((kind) => {
        const term = TERMS[kind];
        return (
          <Key key={kind} kind={kind}>
            {term ? <Term id={term}>{legend[kind]}</Term> : legend[kind]}
          </Key>
        );
      })}
      <Sign
        drawing={
          <>
            <rect class="zone" width="16" height="16" />
            {cells && <rect class="cell in shade-3" x="4" y="4" width="8" height="8" />}
          </>
        }
      >
        <Term id="zone">{legend.zone}</Term>
      </Sign>
      {cells && (
        <Sign drawing={<rect class="cell shade-3" x="4" y="4" width="8" height="8" />}>
          <Term id="package">{legend.cells}</Term>
        </Sign>
      )}
      <Sign drawing={<path class="frontier" d="M1 3C9 3 13 7 13 15" />}>
        <Term id="pareto">{legend.frontier}</Term>
      </Sign>
      <Sign drawing={<path class="limit" d="M0 8H16" />}>
        <Term id="no-agreement">{legend.reservation}</Term>
      </Sign>
    </>
  );
}
