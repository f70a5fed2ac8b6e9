import { line } from 'd3-shape';
import type { JSX, Ref } from 'preact';
import type { CardMessages } from '../../locale/card-messages.ts';
import type { DebriefMessages } from '../../locale/debrief-messages.ts';
import { points } from '../../locale/figures.ts';
import type { Tongue } from '../../locale/tongue.ts';
import type { CardModel } from '../../presenter/card-model.ts';
import { THUMB, type ThumbModel } from '../../presenter/session-thumb.ts';
import { linesOf, outcomeText, SCORES, widthOf } from './card-words.ts';

/** The size at which pages elsewhere show the picture of a link. */
export const CARD = { width: 1200, height: 630 } as const;

const LEFT = 64;
const RIGHT = CARD.width - LEFT;
/** Where the table and the curve are drawn, and how many units of theirs make one of the small drawing's. */
const TABLE = { x: LEFT, y: 352, wide: 520 } as const;
const CURVE = { x: 656, y: 262, wide: RIGHT - 656, high: 120 } as const;
const BAR = { y: 516, wide: 156 } as const;

interface Props {
  readonly tongue: Tongue;
  readonly words: CardMessages;
  readonly debrief: DebriefMessages['debrief'];
  readonly card: CardModel;
  readonly says: string;
  readonly picture: Ref<SVGSVGElement>;
}

/** The picture of a session that is over, always by daylight. */
export function SessionCard({ tongue, words, debrief, card, says, picture }: Props): JSX.Element {
  const { shell } = tongue.words;
  const { drawing, years } = card;
  const title = tongue.of(card.title);
  // Levels of others may have long titles and long names for what was signed.
  const size = Math.min(50, (50 * 15) / widthOf(title));
  const told = outcomeText(tongue, debrief, card);
  const outcome =
    linesOf(told, 38).length > 2
      ? { lines: linesOf(told, 48).slice(0, 3), size: 22, step: 28 }
      : { lines: linesOf(told, 38), size: 28, step: 36 };
  return (
    <svg ref={picture} class="session-card" viewBox={`0 0 ${CARD.width} ${CARD.height}`} role="img" aria-label={says}>
      <rect class="card-ground" width={CARD.width} height={CARD.height} />
      <rect class="card-band" width={CARD.width} height={12} />
      <text class="card-soft" x={LEFT} y={64} font-size={26} font-weight={700}>
        {shell.name} · {shell.otherName}
      </text>
      <text class="card-soft" x={RIGHT} y={64} font-size={24} font-weight={400} text-anchor="end">
        {words.seed(card.seed)}
      </text>
      <text class="card-ink" x={LEFT} y={128} font-size={size} font-weight={700}>
        {title}
      </text>
      <text class="card-soft" x={RIGHT} y={128} font-size={34} font-weight={600} text-anchor="end">
        {words.years(years.from, years.to)}
      </text>
      {outcome.lines.map((text, i) => (
        <text key={i} class="card-ink" x={LEFT} y={178 + outcome.step * i} font-size={outcome.size} font-weight={400}>
          {text}
        </text>
      ))}
      <Table drawing={drawing} says={words.table(points(drawing.trust.end))} />
      <Curve drawing={drawing} says={words.trustOver} />
      <rect class="card-rule" x={LEFT} y={444} width={RIGHT - LEFT} height={2} />
      <text class="card-ink" x={LEFT} y={548} font-size={84} font-weight={700}>
        {card.overall}
      </text>
      <text class="card-soft" x={LEFT} y={588} font-size={22} font-weight={600}>
        {debrief.overall}
      </text>
      {SCORES.map((key, i) => {
        const x = 216 + 191 * i;
        return (
          <g key={key}>
            {linesOf(debrief.scores[key], 8.4).map((text, k, all) => (
              <text
                key={k}
                class="card-soft"
                x={x}
                y={BAR.y - 12 + 24 * (k + 1 - all.length)}
                font-size={19}
                font-weight={600}
              >
                {text}
              </text>
            ))}
            <rect class="card-track" x={x} y={BAR.y} width={BAR.wide} height={16} />
            <rect class="card-bar" x={x} y={BAR.y} width={(BAR.wide * card.scores[key]) / 100} height={16} />
            <text class="card-ink" x={x} y={BAR.y + 58} font-size={34} font-weight={700}>
              {card.scores[key]}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

interface PartProps {
  readonly drawing: ThumbModel;
  readonly says: string;
}

/** The table, as long as trust is short, with Seoul's round figure and Washington's square one. */
function Table({ drawing: { table, seal }, says }: PartProps): JSX.Element {
  const scale = TABLE.wide / THUMB.width;
  const from = TABLE.x + table.from * scale;
  const to = TABLE.x + table.to * scale;
  const middle = (from + to) / 2;
  return (
    <g>
      <circle class="card-seoul" cx={from - 26} cy={TABLE.y - 66} r={17} />
      <path class="card-seoul" d={`M${from - 50} ${TABLE.y + 30}V${TABLE.y - 20}a24 24 0 0 1 48 0V${TABLE.y + 30}Z`} />
      <circle class="card-washington" cx={to + 26} cy={TABLE.y - 66} r={17} />
      <rect class="card-washington" x={to + 2} y={TABLE.y - 44} width={48} height={74} />
      <rect class="card-leg" x={from + 14} y={TABLE.y} width={10} height={30} />
      <rect class="card-leg" x={to - 24} y={TABLE.y} width={10} height={30} />
      <rect class="card-board" x={from} y={TABLE.y - 12} width={to - from} height={14} />
      <g transform={`translate(${middle} ${TABLE.y - 45})`}>
        <rect class="card-sheet" x={-24} y={-32} width={48} height={64} />
        <path class="card-line" d="M-15 -20H15M-15 -10H15M-15 0H6" />
        {seal === 'signed' && <circle class="card-seoul" cy={18} r={9} />}
        {seal === 'refused' && <path class="card-cross" d="M-14 -14L14 14M14 -14L-14 14" />}
        {seal === 'lapsed' && <path class="card-cross" d="M0 8V18L7 22M0 4a14 14 0 1 0 0.1 0" />}
        {seal === 'collapsed' && <path class="card-cross" d="M-24 6L-10 -4L0 10L8 -4L24 6" />}
      </g>
      <text class="card-soft" x={TABLE.x} y={TABLE.y + 68} font-size={20} font-weight={400}>
        {says}
      </text>
    </g>
  );
}

function Curve({ drawing: { curve, trust }, says }: PartProps): JSX.Element {
  const across = CURVE.wide / (THUMB.width - 2 * THUMB.margin);
  const down = CURVE.high / (THUMB.bottom - THUMB.top);
  const at = curve.map(({ x, y }) => ({
    x: CURVE.x + (x - THUMB.margin) * across,
    y: CURVE.y + (y - THUMB.top) * down,
  }));
  const drawn = line<(typeof at)[number]>(
    ({ x }) => x,
    ({ y }) => y,
  )(at);
  const [first, last] = [at[0], at[at.length - 1]];
  const ends =
    first && last
      ? [
          { at: first, value: trust.start },
          { at: last, value: trust.end },
        ]
      : [];
  return (
    <g>
      <rect class="card-field" x={CURVE.x} y={CURVE.y} width={CURVE.wide} height={CURVE.high} />
      <path class="card-middle" d={`M${CURVE.x} ${CURVE.y + CURVE.high / 2}h${CURVE.wide}`} />
      <path class="card-curve" d={drawn ?? ''} />
      {ends.map(({ at: { x, y }, value }, i) => (
        <g key={i}>
          <circle class="card-end" cx={x} cy={y} r={7} />
          <text
            class="card-ink"
            x={i === 0 ? x + 4 : x - 4}
            y={y < CURVE.y + 40 ? y + 34 : y - 16}
            font-size={24}
            font-weight={700}
            text-anchor={i === 0 ? 'start' : 'end'}
          >
            {points(value)}
          </text>
        </g>
      ))}
      <text class="card-soft" x={CURVE.x} y={TABLE.y + 68} font-size={20} font-weight={400}>
        {says}
      </text>
    </g>
  );
}
