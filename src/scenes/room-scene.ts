import * as Phaser from 'phaser';
import type { RoomModel } from '../presenter/room-model.ts';
import { CAST } from './cast.ts';
import { EndTabletop } from './end-tabletop.ts';
import { frameRoom } from './frame.ts';
import { Plates } from './plates.ts';
import { eased, mixPoses, type Pose, poseOf } from './pose.ts';
import { Seated } from './seated.ts';
import { SideTabletop } from './side-tabletop.ts';
import { Surroundings } from './surroundings.ts';
import type { Tabletop } from './tabletop.ts';
import type { Size } from './view-frame.ts';

/** How long the room takes to become another one. */
export const PERFORMANCE_MS = 780;
const FAST_MS = 340;

interface Furnished {
  readonly plates: Plates;
  readonly surroundings: Surroundings;
  readonly tabletop: Tabletop;
  readonly people: readonly Seated[];
}

/** Draws a model at once, or performs the way from the one on the screen to it. */
export class RoomScene extends Phaser.Scene {
  private furnished: Furnished | undefined;
  private generation = 0;
  private model: RoomModel | undefined;
  private pose: Pose | undefined;
  private from: Pose | undefined;
  private goal: Pose | undefined;
  private startedAt = 0;
  /** The player is in a hurry. */
  fast = false;

  constructor(private readonly onCreated: () => void) {
    super('room');
  }

  create(): void {
    this.cameras.main.setOrigin(0, 0);
    this.onCreated();
  }

  /** Builds the room for a box of this size (CSS pixels) at this pixel density. */
  furnish(size: Size, density: number): void {
    this.children.removeAll(true);
    this.furnished?.plates.clear();
    const frame = frameRoom(size);
    const dots = frame.unit * density;
    this.cameras.main.setZoom(dots);
    this.generation += 1;
    const plates = new Plates(this, dots, `room-${this.generation}`);
    const surroundings = new Surroundings(this, plates, frame);
    const tabletop =
      frame.view === 'side' ? new SideTabletop(this, plates, frame) : new EndTabletop(this, plates, frame);
    const people = CAST.map((who) => new Seated(this, plates, frame, who));
    Surroundings.paper(this, plates, frame, dots);
    this.furnished = { plates, surroundings, tabletop, people };
    if (this.model !== undefined) this.snap(this.model);
  }

  snap(model: RoomModel): void {
    this.become(model);
    this.pose = poseOf(model);
    this.from = undefined;
    this.place(this.pose, 1);
    this.settle();
  }

  perform(model: RoomModel): void {
    if (this.pose === undefined) {
      this.snap(model);
      return;
    }
    this.from = this.pose;
    this.goal = poseOf(model);
    this.pose = { ...this.from };
    this.become(model);
    this.startedAt = performance.now();
    this.place(this.from, 0);
  }

  /** Ends whatever is under way. */
  finish(): void {
    if (this.from !== undefined && this.model !== undefined) this.snap(this.model);
  }

  get performing(): boolean {
    return this.from !== undefined;
  }

  get raining(): boolean {
    return this.furnished?.surroundings.raining ?? false;
  }

  letItRain(step: number): void {
    this.furnished?.surroundings.letItRain(step);
  }

  override update(): void {
    const { from, goal, pose } = this;
    if (from === undefined || goal === undefined || pose === undefined || this.model === undefined) return;
    const part = (performance.now() - this.startedAt) / (this.fast ? FAST_MS : PERFORMANCE_MS);
    if (part >= 1) {
      this.snap(this.model);
      return;
    }
    this.place(mixPoses(from, goal, eased(part), pose), part);
  }

  private become(model: RoomModel): void {
    this.model = model;
    if (this.furnished === undefined) return;
    const { surroundings, tabletop, people } = this.furnished;
    surroundings.become(model);
    tabletop.become(model);
    people.forEach((person, index) => person.become(CAST[index]?.side === -1 ? model.seoul : model.washington));
  }

  private place(pose: Pose, part: number): void {
    if (this.furnished === undefined) return;
    const { surroundings, tabletop, people } = this.furnished;
    surroundings.place(pose, part);
    tabletop.place(pose, part);
    for (const person of people) person.place(pose, part);
  }

  /** Ends every fade and lets go of the window views nobody sees any more. */
  private settle(): void {
    if (this.furnished === undefined) return;
    const { surroundings, tabletop, people, plates } = this.furnished;
    surroundings.settle();
    tabletop.settle();
    for (const person of people) person.settle();
    const seen = new Set(surroundings.viewKeys);
    plates.forget((name) => !/^(view|wall|frames):/.test(name) || seen.has(plates.keyOf(name)));
  }
}
