import type * as Phaser from 'phaser';
import type { RoomModel } from '../presenter/room-model.ts';
import { drawTableFlag, TABLE_FLAG } from './flags.ts';
import { LAYER } from './layers.ts';
import type { Plates } from './plates.ts';
import { eased } from './pose.ts';
import { CUP, drawCup, drawFolder, drawSheet, drawText, FOLDER, SHEET, TEXT } from './props.ts';
import { Shown, standing } from './shown.ts';
import type { Side } from './view-frame.ts';

const MOST_SHEETS = 6;

/** What stands and lies on the table, from whichever side one looks. */
export class TableThings {
  /** Seoul's, Washington's. */
  readonly flags: readonly Shown[];
  /** Two of Seoul's, two of Washington's. */
  readonly cups: readonly Shown[];
  readonly text: Shown;
  readonly folder: Shown;
  private readonly sheets: readonly (readonly Shown[])[];

  constructor(
    scene: Phaser.Scene,
    private readonly plates: Plates,
  ) {
    this.flags = (['seoul', 'washington'] as const).map((whose) =>
      standing(scene, plates, LAYER.flag, `flag:${whose}`, TABLE_FLAG, (pen) => drawTableFlag(pen, whose)),
    );
    this.cups = [0, 1, 2, 3].map(() => standing(scene, plates, LAYER.cup, 'cup', CUP, drawCup));
    this.sheets = [0, 1].map(() =>
      Array.from({ length: MOST_SHEETS }, (_, index) =>
        standing(scene, plates, LAYER.sheet + index, 'sheet', SHEET, drawSheet),
      ),
    );
    this.text = new Shown(scene).depth(LAYER.text);
    this.folder = standing(scene, plates, LAYER.folder, 'folder', FOLDER, drawFolder);
  }

  become({ seal }: RoomModel): void {
    this.text.turnInto(this.plates.make(`text:${seal}`, TEXT, (pen) => drawText(pen, seal)));
  }

  /** A pile grows sheet by sheet; each slides in from its owner's side. */
  pile(side: Side, papers: number, x: number, y: number, size: number, fromX: number, fromY: number): void {
    const row = side === -1 ? 0 : 1;
    const sheets = this.sheets[row];
    if (sheets === undefined) return;
    for (let index = 0; index < sheets.length; index += 1) {
      const there = eased(papers - index);
      const turn = ((index * 37 + row * 4) % 11) / 11 - 0.5;
      sheets[index]
        ?.place(
          x + turn * 12 * size + fromX * (1 - there),
          y - index * 3.1 * size + fromY * (1 - there),
          turn * 0.16,
          size,
        )
        .alpha(Math.min(1, there * 2));
    }
  }

  settle(): void {
    this.text.settle();
  }
}
