import type * as Phaser from 'phaser';
import type { DelegationModel } from '../presenter/room-model.ts';
import type { Delegate } from './cast.ts';
import { ARMREST, drawArmrest } from './end-table.ts';
import { drawHead, HEAD } from './face.ts';
import { type Frame, facingOf, seatAt } from './frame.ts';
import { LAYER } from './layers.ts';
import type { Pen } from './pen.ts';
import { ARMS, BODY, drawArms, drawBody, headAt } from './person.ts';
import type { Plates } from './plates.ts';
import { type Pose, turned } from './pose.ts';
import { CHAIR_CLOTH } from './props.ts';
import { Shown } from './shown.ts';
import { CHAIR, drawChair } from './table.ts';
import type { Side } from './view-frame.ts';

/** Nobody holds the head quite like the neighbour. */
const TILT = [0, 0.025, -0.03] as const;
/** The one in the middle sits a little further back, the chief in front of the others. */
const ORDER = { 0: 8, 1: 0, 2: 4 } as const;
/** End-on the chief is nearest to the eye, the third farthest. */
const NEAR_ORDER = { 0: 1.2, 1: 0.6, 2: 0 } as const;

/** One delegate in a chair: chair and body behind the table, head above, forearms on it. */
export class Seated {
  private readonly chair: Shown;
  private readonly body: Shown;
  private readonly head: Shown;
  private readonly arms: Shown;
  private readonly armrest: Shown | undefined;
  private readonly facing: Side;
  /** Which half lies in shadow, in the sitter's own direction. */
  private readonly shade: Side;
  private readonly seat = { x: 0, y: 0, scale: 1 };
  private readonly neck = { x: 0, y: 0, turn: 0 };

  constructor(
    scene: Phaser.Scene,
    private readonly plates: Plates,
    private readonly frame: Frame,
    private readonly who: Delegate,
  ) {
    this.facing = facingOf(frame, who.side, who.seat);
    const near = frame.view === 'end' && who.side === -1;
    // Whoever looks towards the windows has the light in the face.
    this.shade = near ? -1 : this.facing;
    const order = near ? LAYER.nearPerson + NEAR_ORDER[who.seat] : LAYER.person + ORDER[who.seat];
    const step = near ? 0.1 : 1;
    this.chair = new Shown(scene).depth(order);
    this.body = new Shown(scene).depth(order + step);
    this.head = new Shown(scene).depth(order + 2 * step);
    this.arms = new Shown(scene).depth(near ? order + 4 * step : LAYER.arms + { 0: 2, 1: 0, 2: 1 }[who.seat]);
    const cloth = who.side === -1 ? CHAIR_CLOTH.seoul : CHAIR_CLOTH.washington;
    this.chair.turnInto(plates.make(`chair:${who.side}`, CHAIR, (pen) => drawChair(pen, cloth)));
    this.chair.fade(1);
    if (near) {
      this.armrest = new Shown(scene).depth(order + 3 * step);
      const name = `armrest:${this.facing}`;
      this.armrest.turnInto(
        plates.make(
          name,
          ARMREST,
          this.turnedRound((pen) => drawArmrest(pen, cloth)),
        ),
      );
      this.armrest.fade(1);
    }
  }

  become({ expression, posture }: DelegationModel): void {
    const { who, plates, shade } = this;
    const name = `${who.key}:${posture}`;
    const body = this.turnedRound((pen) => drawBody(pen, who, posture, shade));
    this.body.turnInto(plates.make(`body:${name}`, BODY, body));
    const arms = this.turnedRound((pen) => {
      // Whoever sits further back shows no elbows before the neighbours: only what lies on the table.
      if (who.seat === 1) pen.clip(new Path2D('M -84 80 L 84 80 L 84 140 L -84 140 Z'));
      drawArms(pen, who, posture, shade);
    });
    this.arms.turnInto(plates.make(`arms:${name}`, ARMS, arms));
    const head = this.turnedRound((pen) => drawHead(pen, who, expression, shade));
    this.head.turnInto(plates.make(`head:${who.key}:${expression}`, HEAD, head));
  }

  private turnedRound(draw: (pen: Pen) => void): (pen: Pen) => void {
    return (pen) => {
      pen.scale(this.facing, 1);
      draw(pen);
    };
  }

  place(pose: Pose, part: number): void {
    const { who, frame, facing, seat, neck } = this;
    seatAt(frame, pose.trust, who.side, who.seat, seat);
    const { x, y, scale } = seat;
    const own = turned(part - who.seat * 0.1);
    headAt(who.side === -1 ? pose.seoulLean : pose.washingtonLean, neck);
    this.chair.place(x - facing * 5 * scale, y, 0, scale);
    this.body.place(x, y, 0, scale).fade(own);
    this.head
      .place(x + facing * neck.x * scale, y + neck.y * scale, facing * neck.turn + TILT[who.seat], scale)
      .fade(own);
    this.armrest?.place(x, y, 0, scale);
    if (frame.view === 'end') {
      this.arms.place(x, y, 0, scale).fade(own);
      return;
    }
    // Hands rest on the table, which is as near to everyone, however far back their chair stands.
    const armScale = frame.narrow ? Math.min(scale, 0.92) : scale;
    const armWidth = who.seat === 1 ? armScale * 0.82 : armScale;
    this.arms.place(x, frame.tableFar - 80 * scale, 0, armWidth, armScale).fade(own);
    if (frame.narrow && who.seat === 1) this.arms.alpha(0);
  }

  settle(): void {
    this.body.settle();
    this.head.settle();
    this.arms.settle();
  }
}
