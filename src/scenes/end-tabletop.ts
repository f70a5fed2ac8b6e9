import * as Phaser from 'phaser';
import type { RoomModel } from '../presenter/room-model.ts';
import { type EndFrame, endPile, farScale, scaleAlong, tableAt } from './end-frame.ts';
import { DRAWN_TO, drawFarEdge, drawLongTable, farEdgeExtent } from './end-table.ts';
import { LAYER } from './layers.ts';
import type { Plates } from './plates.ts';
import { eased, type Pose, turned } from './pose.ts';
import { type Shown, standing } from './shown.ts';
import { drawPatch } from './table.ts';
import { TableThings } from './table-things.ts';
import type { Tabletop } from './tabletop.ts';
import { between, type Side } from './view-frame.ts';

/** The table from Seoul's end: it is always drawn whole, and cut off where trust lets it end. */
export class EndTabletop implements Tabletop {
  private readonly top: Shown;
  private readonly farEdge: Shown;
  private readonly patch: Shown;
  private readonly things: TableThings;
  private readonly spot = { x: 0, y: 0, scale: 1 };

  constructor(
    scene: Phaser.Scene,
    plates: Plates,
    private readonly frame: EndFrame,
  ) {
    const from = tableAt(frame, DRAWN_TO);
    const whole = { left: 0, top: -from, width: frame.width, height: frame.height - from };
    this.top = standing(scene, plates, LAYER.table, 'table', whole, (pen) => drawLongTable(pen, frame)).place(0, 0);
    this.farEdge = standing(scene, plates, LAYER.table + 1, 'far-edge', farEdgeExtent(frame), (pen) =>
      drawFarEdge(pen, frame),
    );
    const deep = 66;
    const extent = { left: 0, top: 0, width: 120 + deep, height: deep };
    this.patch = standing(scene, plates, LAYER.patch, 'patch', extent, (pen) => drawPatch(pen, 120, deep)).blend(
      Phaser.BlendModes.ADD,
    );
    this.things = new TableThings(scene, plates);
  }

  become(model: RoomModel): void {
    this.things.become(model);
  }

  place(pose: Pose, part: number): void {
    const { frame, things } = this;
    const { trust } = pose;
    const far = farScale(trust);
    const edge = tableAt(frame, far);
    this.top.cutAbove(edge - 1);
    this.farEdge.place(frame.centre, edge, 0, far);
    const patchScale = scaleAlong(trust, 0.72);
    this.patch
      .place(frame.centre - 128 * patchScale, tableAt(frame, patchScale), 0, patchScale)
      .tint(pose.shaft)
      .alpha(pose.shaftAlpha * 0.6);
    const middle = scaleAlong(trust, 0.52);
    things.text.place(frame.centre, tableAt(frame, middle), 0, middle * 0.92).fade(turned(part));
    const slide = eased(pose.folder);
    const folder = scaleAlong(trust, between(0.8, 0.3, slide));
    things.folder
      .place(frame.centre + 6 * folder, tableAt(frame, folder), between(-0.4, -0.08, slide), folder * 1.05)
      .alpha(Math.min(1, slide * 1.6));
    this.placeSide(pose, -1);
    this.placeSide(pose, 1);
  }

  private placeSide(pose: Pose, side: Side): void {
    const { frame, things, spot } = this;
    const { trust } = pose;
    const first = side === -1 ? 0 : 1;
    const half = frame.halfTable;
    const seoul = side === -1;
    const flag = scaleAlong(trust, seoul ? 0.5 : 0.82);
    things.flags[first]?.place(
      frame.centre + (seoul ? -0.86 : 0.95) * half * flag,
      tableAt(frame, flag),
      0,
      flag * (seoul ? 0.8 : 0.7),
    );
    const left = scaleAlong(trust, seoul ? 0.4 : 0.86);
    things.cups[first * 2]?.place(frame.centre - half * 0.66 * left, tableAt(frame, left), 0, left);
    const right = scaleAlong(trust, seoul ? 0.28 : 0.86);
    things.cups[first * 2 + 1]?.place(frame.centre + half * 0.66 * right, tableAt(frame, right), 0, right);
    endPile(frame, trust, side, spot);
    const papers = seoul ? pose.seoulPapers : pose.washingtonPapers;
    things.pile(side, papers, spot.x, spot.y, spot.scale * 1.05, 0, seoul ? 40 : -18);
  }

  settle(): void {
    this.things.settle();
  }
}
