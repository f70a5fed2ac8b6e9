import type * as Phaser from 'phaser';
import type { DelegationModel } from '../presenter/room-model.ts';
import type { Delegate } from './cast.ts';
import { drawHead, HEAD } from './face.ts';
import { type Frame, seatAt } from './frame.ts';
import { LAYER } from './layers.ts';
import type { Pen } from './pen.ts';
import { ARMS, BODY, drawArms, drawBody, headAt } from './person.ts';
import { type Plates, Shown } from './plates.ts';
import { type Pose, turned } from './pose.ts';
import { CHAIR_CLOTH } from './props.ts';
import { CHAIR, drawChair } from './table.ts';

/** Nobody holds the head quite like the neighbour. */
const TILT = [0, 0.025, -0.03] as const;

/** One delegate in a chair: chair and body behind the table, head above, forearms on it. */
export class Seated {
  private readonly chair: Shown;
  private readonly body: Shown;
  private readonly head: Shown;
  private readonly arms: Shown;

  constructor(
    scene: Phaser.Scene,
    private readonly plates: Plates,
    private readonly who: Delegate,
  ) {
    // The one in the middle sits a little further back, the chief in front of the others.
    const order = LAYER.person + { 0: 8, 1: 0, 2: 4 }[who.seat];
    this.chair = new Shown(scene).depth(order);
    this.body = new Shown(scene).depth(order + 1);
    this.head = new Shown(scene).depth(order + 2);
    this.arms = new Shown(scene).depth(LAYER.arms + { 0: 2, 1: 0, 2: 1 }[who.seat]);
    const cloth = who.side === -1 ? CHAIR_CLOTH.seoul : CHAIR_CLOTH.washington;
    this.chair.turnInto(plates.make(`chair:${who.side}`, CHAIR, (pen) => drawChair(pen, cloth)));
    this.chair.fade(1);
  }

  become(delegation: DelegationModel): void {
    const { who, plates } = this;
    const facing = who.side === -1 ? 1 : -1;
    const mirrored = (draw: (pen: Pen) => void) => (pen: Pen) => {
      pen.scale(facing, 1);
      draw(pen);
    };
    const { expression, posture } = delegation;
    const name = `${who.key}:${posture}`;
    this.body.turnInto(
      plates.make(
        `body:${name}`,
        BODY,
        mirrored((pen) => drawBody(pen, who, posture, facing)),
      ),
    );
    this.arms.turnInto(
      plates.make(
        `arms:${name}`,
        ARMS,
        mirrored((pen) => {
          // Whoever sits further back shows no elbows before the neighbours: only what lies on the table.
          if (who.seat === 1) pen.clip(new Path2D('M -84 80 L 84 80 L 84 140 L -84 140 Z'));
          drawArms(pen, who, posture, facing);
        }),
      ),
    );
    this.head.turnInto(
      plates.make(
        `head:${who.key}:${expression}`,
        HEAD,
        mirrored((pen) => drawHead(pen, who, expression, facing)),
      ),
    );
  }

  place(frame: Frame, pose: Pose, part: number): void {
    const { who } = this;
    const facing = who.side === -1 ? 1 : -1;
    const seat = seatAt(frame, pose.trust, who.side, who.seat);
    const own = turned(part - who.seat * 0.1);
    const lean = who.side === -1 ? pose.seoulLean : pose.washingtonLean;
    const head = headAt(lean);
    const { x, y, scale } = seat;
    this.chair.place(x - facing * 5, y, 0, scale);
    this.body.place(x, y, 0, scale).fade(own);
    this.head
      .place(x + facing * head.x * scale, y + head.y * scale, facing * head.turn + TILT[who.seat], scale)
      .fade(own);
    // Hands rest on the table, which is as near to everyone, however far back their chair stands.
    const armScale = frame.narrow ? Math.min(scale, 0.92) : scale;
    const armWidth = who.seat === 1 ? armScale * 0.82 : armScale;
    this.arms.place(x, frame.tableFar - 80 * scale, 0, armWidth, armScale).fade(own);
    if (frame.narrow && who.seat === 1) this.arms.alpha(0);
  }

  settle(): void {
    for (const part of [this.body, this.head, this.arms]) part.settle();
  }
}
