import * as Phaser from 'phaser';
import type { RoomModel } from '../presenter/room-model.ts';
import { LAYER } from './layers.ts';
import type { Plates } from './plates.ts';
import { eased, type Pose, turned } from './pose.ts';
import { type Shown, standing } from './shown.ts';
import { halfTableAt, innerAt, type SideFrame, sidePile, sideSeat } from './side-frame.ts';
import { capWidth, drawPatch, drawTableEnd, drawTableMiddle, MIDDLE_WIDTH } from './table.ts';
import { TableThings } from './table-things.ts';
import type { Tabletop } from './tabletop.ts';
import { between, type Side } from './view-frame.ts';

/** The table from its long side: its middle is stretched, its ends travel. */
export class SideTabletop implements Tabletop {
  private readonly leftEnd: Shown;
  private readonly rightEnd: Shown;
  private readonly middle: Shown;
  private readonly leftPatch: Shown;
  private readonly rightPatch: Shown;
  private readonly things: TableThings;
  private readonly spot = { x: 0, y: 0, scale: 1 };

  constructor(
    scene: Phaser.Scene,
    plates: Plates,
    private readonly frame: SideFrame,
  ) {
    const height = frame.height - frame.tableFar;
    const end = { left: 0, top: 0, width: capWidth(frame), height };
    this.middle = standing(scene, plates, LAYER.table, 'table', { ...end, width: MIDDLE_WIDTH }, (pen) =>
      drawTableMiddle(pen, frame),
    );
    this.leftEnd = standing(scene, plates, LAYER.table, 'end:left', end, (pen) => drawTableEnd(pen, frame, false));
    this.rightEnd = standing(scene, plates, LAYER.table, 'end:right', { ...end, left: end.width }, (pen) => {
      pen.scale(-1, 1);
      drawTableEnd(pen, frame, true);
    });
    const deep = frame.tableNear - frame.tableFar - 9;
    const extent = { left: 0, top: 0, width: 150 + deep, height: deep };
    const patch = (): Shown =>
      standing(scene, plates, LAYER.patch, 'patch', extent, (pen) => drawPatch(pen, 150, deep)).blend(
        Phaser.BlendModes.ADD,
      );
    this.leftPatch = patch();
    this.rightPatch = patch();
    this.things = new TableThings(scene, plates);
  }

  become(model: RoomModel): void {
    this.things.become(model);
  }

  place(pose: Pose, part: number): void {
    const { frame, things } = this;
    const half = halfTableAt(frame, pose.trust);
    const cap = capWidth(frame);
    const top = frame.tableFar;
    const depth = frame.tableNear - top;
    this.leftEnd.place(frame.centre - half, top);
    this.rightEnd.place(frame.centre + half, top);
    const length = 2 * (half - cap) + 1;
    this.middle.place(frame.centre - half + cap - 0.5, top, 0, length / MIDDLE_WIDTH, 1);
    const aside = frame.narrow ? 60 : 40;
    const bright = pose.shaftAlpha * 0.62;
    this.leftPatch
      .place(frame.centre - half * 0.56 - aside, top + 1)
      .tint(pose.shaft)
      .alpha(bright);
    this.rightPatch
      .place(frame.centre + half * 0.3 - aside, top + 1)
      .tint(pose.shaft)
      .alpha(bright);
    this.placeSide(pose, -1);
    this.placeSide(pose, 1);
    things.text
      .place(frame.centre, top + depth * (frame.narrow ? 0.5 : 0.44), 0, frame.narrow ? 0.78 : 1.08)
      .fade(turned(part));
    const slide = eased(pose.folder);
    things.folder
      .place(
        frame.centre + Math.min(14, innerAt(frame, pose.trust) * 0.1),
        top + depth * between(0.4, 0.86, slide),
        between(-0.3, -0.06, slide),
        frame.narrow ? 0.92 : 1.2,
      )
      .alpha(Math.min(1, slide * 1.6));
  }

  private placeSide(pose: Pose, side: Side): void {
    const { frame, things, spot } = this;
    const { trust } = pose;
    const first = side === -1 ? 0 : 1;
    const depth = frame.tableNear - frame.tableFar;
    const small = frame.narrow ? 0.72 : 0.9;
    const out = frame.narrow ? 48 : 66;
    const last = sideSeat(frame, trust, side, 2, spot).x;
    things.flags[first]?.place(
      last + (side === -1 ? -out - 18 * small : out - 22 * small),
      frame.tableFar + depth * 0.36,
      0,
      small,
    );
    for (let seat = 1; seat <= 2; seat += 1) {
      const cup = things.cups[first * 2 + seat - 1];
      const x = sideSeat(frame, trust, side, seat, spot).x + side * frame.spacing * 0.08;
      cup?.place(x, frame.tableFar + depth * 0.84, 0, frame.narrow ? 0.8 : 1);
      // Where room is short the inner cups make way for the papers.
      if (frame.narrow && seat === 1) cup?.alpha(0);
    }
    sidePile(frame, trust, side, spot);
    const papers = side === -1 ? pose.seoulPapers : pose.washingtonPapers;
    things.pile(side, papers, spot.x, spot.y, frame.narrow ? 0.88 : 1.15, side * 34, -16);
  }

  settle(): void {
    this.things.settle();
  }
}
