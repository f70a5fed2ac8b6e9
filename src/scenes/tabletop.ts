import * as Phaser from 'phaser';
import type { RoomModel } from '../presenter/room-model.ts';
import { drawTableFlag, TABLE_FLAG } from './flags.ts';
import { between, type Frame, halfTableAt, innerAt, pileAt, seatAt } from './frame.ts';
import { LAYER } from './layers.ts';
import { type Plates, Shown } from './plates.ts';
import { eased, type Pose, turned } from './pose.ts';
import { CUP, drawCup, drawFolder, drawSheet, drawText, FOLDER, SHEET, TEXT } from './props.ts';
import { capWidth, drawPatch, drawTableEnd, drawTableMiddle, MIDDLE_WIDTH } from './table.ts';

const MOST_SHEETS = 6;
const SIDES = [-1, 1] as const;

/** The table and what stands and lies on it. */
export class Tabletop {
  private readonly leftEnd: Shown;
  private readonly rightEnd: Shown;
  private readonly middle: Shown;
  private readonly patches: readonly Shown[];
  private readonly flags: readonly Shown[];
  private readonly cups: readonly Shown[];
  private readonly sheets: readonly (readonly Shown[])[];
  private readonly text: Shown;
  private readonly folder: Shown;

  constructor(
    scene: Phaser.Scene,
    private readonly plates: Plates,
    private readonly frame: Frame,
  ) {
    const height = frame.height - frame.tableFar;
    const end = { left: 0, top: 0, width: capWidth(frame), height };
    const fixed = (layer: number, name: string, extent: typeof end, draw: Parameters<Plates['make']>[2]): Shown => {
      const shown = new Shown(scene).depth(layer);
      shown.turnInto(plates.make(name, extent, draw));
      shown.fade(1);
      return shown;
    };
    this.middle = fixed(LAYER.table, 'table', { ...end, width: MIDDLE_WIDTH }, (pen) => drawTableMiddle(pen, frame));
    this.leftEnd = fixed(LAYER.table, 'end:left', end, (pen) => drawTableEnd(pen, frame, false));
    this.rightEnd = fixed(LAYER.table, 'end:right', { ...end, left: end.width }, (pen) => {
      pen.scale(-1, 1);
      drawTableEnd(pen, frame, true);
    });
    const deep = frame.tableNear - frame.tableFar - 9;
    const patch = { left: 0, top: 0, width: 150 + deep, height: deep };
    this.patches = SIDES.map(() =>
      fixed(LAYER.patch, 'patch', patch, (pen) => drawPatch(pen, 150, deep)).blend(Phaser.BlendModes.ADD),
    );
    this.flags = (['seoul', 'washington'] as const).map((whose) =>
      fixed(LAYER.flag, `flag:${whose}`, TABLE_FLAG, (pen) => drawTableFlag(pen, whose)),
    );
    this.cups = [0, 1, 2, 3].map(() => fixed(LAYER.cup, 'cup', CUP, drawCup));
    this.sheets = SIDES.map(() =>
      Array.from({ length: MOST_SHEETS }, (_, index) => fixed(LAYER.sheet + index, 'sheet', SHEET, drawSheet)),
    );
    this.text = new Shown(scene).depth(LAYER.text);
    this.folder = fixed(LAYER.folder, 'folder', FOLDER, drawFolder);
  }

  become(model: RoomModel): void {
    this.text.turnInto(this.plates.make(`text:${model.seal}`, TEXT, (pen) => drawText(pen, model.seal)));
  }

  place(pose: Pose, part: number): void {
    const { frame } = this;
    const half = halfTableAt(frame, pose.trust);
    const cap = capWidth(frame);
    const top = frame.tableFar;
    const depth = frame.tableNear - top;
    this.leftEnd.place(frame.centre - half, top);
    this.rightEnd.place(frame.centre + half, top);
    const length = 2 * (half - cap) + 1;
    this.middle.place(frame.centre - half + cap - 0.5, top, 0, length / MIDDLE_WIDTH, 1);
    this.patches.forEach((patch, index) => {
      const x = frame.centre + (index === 0 ? -half * 0.56 : half * 0.3) - (frame.narrow ? 60 : 40);
      patch
        .place(x, top + 1)
        .tint(pose.shaft)
        .alpha(pose.shaftAlpha * 0.62);
    });
    const small = frame.narrow ? 0.72 : 0.9;
    this.flags.forEach((flag, index) => {
      const side = index === 0 ? -1 : 1;
      const last = seatAt(frame, pose.trust, side, 2).x;
      const out = frame.narrow ? 48 : 66;
      flag.place(last + (side === -1 ? -out - 18 * small : out - 22 * small), top + depth * 0.36, 0, small);
    });
    this.cups.forEach((cup, index) => {
      const side = index < 2 ? -1 : 1;
      const from = seatAt(frame, pose.trust, side, (index % 2) + 1).x;
      cup.place(from + side * frame.spacing * 0.08, top + depth * 0.84, 0, frame.narrow ? 0.8 : 1);
      // Where room is short the inner cups make way for the papers.
      if (frame.narrow && index % 2 === 0) cup.alpha(0);
    });
    SIDES.forEach((side, index) => this.placeSheets(pose, side, index));
    this.text
      .place(frame.centre, top + depth * (frame.narrow ? 0.5 : 0.44), 0, frame.narrow ? 0.78 : 1.08)
      .fade(turned(part));
    const slide = eased(pose.folder);
    const gap = innerAt(frame, pose.trust);
    this.folder
      .place(
        frame.centre + Math.min(14, gap * 0.1),
        top + depth * between(0.4, 0.86, slide),
        between(-0.3, -0.06, slide),
        frame.narrow ? 0.92 : 1.2,
      )
      .alpha(Math.min(1, slide * 1.6));
  }

  private placeSheets(pose: Pose, side: -1 | 1, row: number): void {
    const { frame } = this;
    const papers = side === -1 ? pose.seoulPapers : pose.washingtonPapers;
    const pile = pileAt(frame, pose.trust, side);
    const size = frame.narrow ? 0.88 : 1.15;
    this.sheets[row]?.forEach((sheet, index) => {
      const there = eased(papers - index);
      const turn = ((index * 37 + row * 4) % 11) / 11 - 0.5;
      const x = pile.x + turn * 12 + side * (1 - there) * 34;
      sheet.place(x, pile.y - index * 3.1 * size - (1 - there) * 16, turn * 0.16, size).alpha(Math.min(1, there * 2));
    });
  }

  settle(): void {
    this.text.settle();
  }
}
