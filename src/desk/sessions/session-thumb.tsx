import { line } from 'd3-shape';
import type { JSX } from 'preact';
import { THUMB, type ThumbModel } from '../../presenter/session-thumb.ts';

const TABLE_AT = 48;
const SEAL_AT = { x: THUMB.width / 2, y: TABLE_AT } as const;

const curveOf = line<ThumbModel['curve'][number]>(
  ({ x }) => x,
  ({ y }) => y,
);

/** A session drawn small: trust over the rounds above, the table below it, and on the table what became of the text. */
export function SessionThumb({ model, says }: { readonly model: ThumbModel; readonly says: string }): JSX.Element {
  const { table, curve } = model;
  const last = curve[curve.length - 1];
  return (
    <svg class="session-thumb" viewBox={`0 0 ${THUMB.width} ${THUMB.height}`} role="img" aria-label={says}>
      <line
        class="thumb-ground"
        x1={THUMB.margin}
        x2={THUMB.width - THUMB.margin}
        y1={THUMB.bottom}
        y2={THUMB.bottom}
      />
      <path class="thumb-curve" d={curveOf([...curve]) ?? ''} />
      {last && <circle class="thumb-end" cx={last.x} cy={last.y} r={2.4} />}
      <line class="thumb-table" x1={table.from} x2={table.to} y1={TABLE_AT} y2={TABLE_AT} />
      <circle class="thumb-seoul" cx={table.from - 3} cy={TABLE_AT} r={3} />
      <rect class="thumb-washington" x={table.to} y={TABLE_AT - 3} width={6} height={6} />
      <Seal kind={model.seal} />
    </svg>
  );
}

function Seal({ kind }: { readonly kind: ThumbModel['seal'] }): JSX.Element {
  return (
    <g class={`thumb-seal seal-${kind}`} transform={`translate(${SEAL_AT.x} ${SEAL_AT.y})`}>
      <rect class="seal-sheet" x={-7} y={-8} width={14} height={16} />
      {kind === 'signed' && <circle class="seal-fill" r={4.4} />}
      {kind === 'refused' && <path class="seal-line" d="M-3.6 -3.6L3.6 3.6M3.6 -3.6L-3.6 3.6" />}
      {kind === 'lapsed' && <path class="seal-line" d="M0 -4.4V0L3 2.4M4.6 0A4.6 4.6 0 1 1 0 -4.6" />}
      {kind === 'collapsed' && <path class="seal-line" d="M-7 0L-3 -3L0 2L3 -2L7 1" />}
      {kind === 'open' && <path class="seal-line thin" d="M-4 -3H4M-4 0H4M-4 3H1" />}
    </g>
  );
}
