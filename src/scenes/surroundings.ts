import * as Phaser from 'phaser';
import type { RoomModel } from '../presenter/room-model.ts';
import { drawCarpet } from './end-table.ts';
import type { Frame } from './frame.ts';
import { LAYER } from './layers.ts';
import { drawBeams, drawGrain, drawLampGlow, drawVignette, GRAIN_SIZE } from './light.ts';
import { INK } from './palette.ts';
import { line, oval } from './pen.ts';
import type { Extent, Plate, Plates } from './plates.ts';
import { dialPart, eased, type Pose } from './pose.ts';
import { drawExpiry, drawHandset, drawPhone, drawPhoneGlow, drawPhoneTable, PHONE } from './props.ts';
import { Shown } from './shown.ts';
import { drawCalendar, drawClock, drawWall, drawWindowFrame } from './wall.ts';
import { drawFallingRain, drawNorth, rainAt } from './window-north.ts';
import { drawStreet } from './window-street.ts';

/** Window views are redrawn in steps of this many hundredths. */
const VIEW_STEP = 250;
const RAIN_LEAVES = 5;

function stepped(value: number): number {
  return Math.round(value / VIEW_STEP) * VIEW_STEP;
}

/** Everything that is not the table: wall, windows, calendar, clock, telephone, light and paper. */
export class Surroundings {
  private readonly wall: Shown;
  private readonly north: Shown;
  private readonly street: Shown;
  private readonly frames: Shown;
  private readonly calendar: Shown;
  private readonly expiry: Shown;
  private readonly clock: Shown;
  private readonly hand: Shown;
  private readonly beams: Shown;
  private readonly phone: Shown;
  private readonly handset: Shown;
  private readonly phoneGlow: Shown;
  private readonly lampGlow: Shown;
  private readonly room: Phaser.GameObjects.Rectangle;
  private readonly rain: Shown;
  /** The falling rain as a flip book; empty when it does not rain. */
  private rainLeaves: readonly Plate[] = [];

  constructor(
    scene: Phaser.Scene,
    private readonly plates: Plates,
    private readonly frame: Frame,
  ) {
    const layer = (depth: number): Shown => new Shown(scene).depth(depth);
    const whole: Extent = { left: 0, top: 0, width: frame.width, height: frame.height };
    this.wall = layer(LAYER.wall);
    this.north = layer(LAYER.pane);
    this.street = layer(LAYER.pane);
    this.rain = layer(LAYER.rain);
    this.frames = layer(LAYER.windowFrame);
    this.calendar = layer(LAYER.onWall);
    this.expiry = layer(LAYER.onWall);
    this.clock = layer(LAYER.onWall);
    this.hand = layer(LAYER.clockHand);
    this.beams = layer(LAYER.beam).blend(Phaser.BlendModes.ADD);
    this.phone = layer(LAYER.phone);
    this.handset = layer(LAYER.phone);
    this.room = scene.add.rectangle(0, 0, frame.width, frame.height, 0xffffff).setOrigin(0, 0).setDepth(LAYER.room);
    this.room.setBlendMode(Phaser.BlendModes.MULTIPLY);
    // Phaser's canvas fallback cannot multiply; there the walls and windows alone carry the light.
    if (scene.game.renderer.type === Phaser.CANVAS) this.room.setVisible(false);
    this.lampGlow = layer(LAYER.glow).blend(Phaser.BlendModes.ADD);
    this.phoneGlow = layer(LAYER.glow).blend(Phaser.BlendModes.ADD);
    const { calendar, clock } = frame;
    const page: Extent = { left: 0, top: 0, width: calendar.width, height: calendar.height };
    this.expiry.turnInto(plates.make('expiry', page, (pen) => drawExpiry(pen, page.width, page.height)));
    const dial: Extent = { left: 6, top: clock.radius, width: 12, height: clock.radius + 8 };
    this.hand.turnInto(
      plates.make('hand', dial, (pen) => {
        line(pen, `M 0 5 L 0 ${-clock.radius * 0.68}`, INK, 3);
        oval(pen, 0, 0, 3.6, 3.6, '#c33b2c');
      }),
    );
    this.beams.turnInto(plates.make('beams', whole, (pen) => drawBeams(pen, frame), 0.5));
    this.lampGlow.turnInto(plates.make('lamps', whole, (pen) => drawLampGlow(pen, frame), 0.25));
    this.phone.turnInto(plates.make('phone', PHONE, frame.view === 'side' ? drawPhoneTable : drawPhone));
    this.handset.turnInto(plates.make('handset', PHONE, drawHandset));
    this.phoneGlow.turnInto(plates.make('ring', PHONE, drawPhoneGlow));
    const vignette = layer(LAYER.grain);
    vignette.turnInto(plates.make('vignette', whole, (pen) => drawVignette(pen, frame.width, frame.height), 0.2));
    vignette.place(0, 0);
    for (const still of [
      this.expiry,
      this.hand,
      this.beams,
      this.lampGlow,
      this.phone,
      this.handset,
      this.phoneGlow,
      vignette,
    ]) {
      still.fade(1);
    }
  }

  /** The paper is the last thing drawn: one speck is one dot of the screen. */
  static paper(scene: Phaser.Scene, plates: Plates, frame: Frame, density: number): void {
    const size = GRAIN_SIZE / density;
    const grain = plates.make('grain', { left: 0, top: 0, width: size, height: size }, drawGrain);
    const tiles = scene.add.tileSprite(0, 0, frame.width * density, frame.height * density, grain.key);
    tiles
      .setOrigin(0, 0)
      .setScale(1 / density)
      .setDepth(LAYER.grain + 1);
    // On small coarse screens a speck would be as large as an eye.
    tiles.setAlpha(Math.min(1, 0.2 + density * 0.6));
  }

  become(model: RoomModel): void {
    const { plates, frame } = this;
    const { light } = model;
    const whole: Extent = { left: 0, top: 0, width: frame.width, height: frame.height };
    const frames: Extent = { ...whole, height: frame.north.y + frame.north.height + 40 };
    this.wall.turnInto(
      plates.make(`wall:${light}`, whole, (pen) => {
        drawWall(pen, frame, light);
        if (frame.view === 'end') drawCarpet(pen, frame);
      }),
    );
    this.frames.turnInto(
      plates.make(`frames:${light}`, frames, (pen) => {
        drawWindowFrame(pen, frame.north, light);
        drawWindowFrame(pen, frame.street, light);
      }),
    );
    const { width, height } = frame.north;
    const pane: Extent = { left: 0, top: 0, width, height };
    const deterrence = stepped(model.deterrence);
    const standing = stepped(model.standing);
    this.north.turnInto(
      plates.make(`view:north:${light}:${deterrence}`, pane, (pen) => drawNorth(pen, width, height, deterrence, light)),
    );
    this.street.turnInto(
      plates.make(`view:street:${light}:${standing}`, pane, (pen) => drawStreet(pen, width, height, standing, light)),
    );
    const { calendar, clock } = frame;
    const page: Extent = { left: 4, top: 8, width: calendar.width + 12, height: calendar.height + 18 };
    this.calendar.turnInto(
      plates.make(`view:page:${model.year}:${model.month}`, page, (pen) =>
        drawCalendar(pen, calendar.width, calendar.height, model.year, model.month),
      ),
    );
    const round = clock.radius + 12;
    const done = dialPart(model);
    this.clock.turnInto(
      plates.make(
        `view:clock:${model.round}:${model.rounds}`,
        { left: round, top: round, width: round * 2, height: round * 2 },
        (pen) => drawClock(pen, clock.radius, model.rounds, done),
      ),
    );
    this.rainLeaves = this.rainFor(rainAt(deterrence));
  }

  place(pose: Pose, part: number): void {
    const { frame } = this;
    const soft = eased(part);
    const { north, street, calendar, clock, phone } = frame;
    this.wall.place(0, 0).fade(soft);
    this.frames.place(0, 0).fade(soft);
    this.north.place(north.x, north.y).fade(soft);
    this.rain.place(north.x, north.y);
    this.street.place(street.x, street.y).fade(soft);
    this.calendar.place(calendar.x, calendar.y).leaf(soft);
    this.expiry.place(calendar.x, calendar.y).alpha(pose.expired);
    this.clock.place(clock.x, clock.y).fade(soft);
    this.hand.place(clock.x, clock.y, pose.hand * Math.PI * 2);
    this.beams.place(0, 0).tint(pose.shaft).alpha(pose.shaftAlpha);
    this.room.setFillStyle(pose.room);
    this.lampGlow.place(0, 0).alpha(pose.lamps);
    const trembling = part < 1 && pose.phone > 0 ? Math.sin(part * 40) * 0.05 * (1 - part) : 0;
    this.phone.place(phone.x, phone.y, 0, phone.scale);
    this.handset.place(phone.x, phone.y - pose.phone * 3, trembling, phone.scale);
    this.phoneGlow.place(phone.x, phone.y, 0, phone.scale).alpha(pose.phone);
  }

  private rainFor(amount: number): Plate[] {
    if (amount <= 0.02) return [];
    const { width, height } = this.frame.north;
    const pane: Extent = { left: 0, top: 0, width, height };
    const drops = Math.round(amount * width * 0.12);
    return Array.from({ length: RAIN_LEAVES }, (_, leaf) =>
      this.plates.make(`view:rain:${drops}:${leaf}`, pane, (pen) => drawFallingRain(pen, width, height, drops, leaf)),
    );
  }

  get raining(): boolean {
    return this.rainLeaves.length > 0;
  }

  /** Turns to another leaf of the falling rain; the streaks in the pane itself stay. */
  letItRain(step: number): void {
    const leaf = this.rainLeaves[step % RAIN_LEAVES];
    this.rain.alpha(leaf === undefined ? 0 : 1);
    if (leaf !== undefined) this.rain.flipTo(leaf);
  }

  settle(): void {
    for (const part of [this.wall, this.north, this.street, this.frames, this.calendar, this.clock]) part.settle();
  }

  /** Texture keys on the screen that belong to changing views. */
  get viewKeys(): string[] {
    const shown = [this.wall, this.frames, this.north, this.street, this.calendar, this.clock, this.rain];
    return [...shown.flatMap(({ keys }) => keys), ...this.rainLeaves.map(({ key }) => key)];
  }
}
