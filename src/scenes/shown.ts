import type * as Phaser from 'phaser';
import type { Pen } from './pen.ts';
import type { Extent, Plate, Plates } from './plates.ts';

function dress(image: Phaser.GameObjects.Image, plate: Plate): void {
  image.setTexture(plate.key);
  image.setOrigin((plate.extent.left * plate.scale) / image.width, (plate.extent.top * plate.scale) / image.height);
}

/** Something drawn, that can turn into another drawing of the same thing: the new one fades in over the old one. */
export class Shown {
  private readonly old: Phaser.GameObjects.Image;
  private readonly now: Phaser.GameObjects.Image;
  private plate: Plate | undefined;
  private strength = 1;
  private part = 1;
  private changing = false;
  /** Where it was last placed; what stays is left alone. */
  private x = Number.NaN;
  private y = 0;
  private turn = 0;
  private scaleX = 1;
  private scaleY = 1;

  constructor(scene: Phaser.Scene) {
    this.old = scene.add.image(0, 0, '__WHITE').setVisible(false);
    this.now = scene.add.image(0, 0, '__WHITE').setVisible(false);
  }

  get key(): string | undefined {
    return this.plate?.key;
  }

  /** What may still be on the screen. */
  get keys(): string[] {
    return [this.old.texture.key, this.now.texture.key];
  }

  turnInto(plate: Plate): void {
    if (plate.key === this.plate?.key) {
      this.settle();
      return;
    }
    if (this.plate !== undefined) dress(this.old, this.plate);
    dress(this.now, plate);
    this.old.setVisible(this.plate !== undefined);
    this.now.setVisible(true);
    this.changing = this.plate !== undefined;
    this.plate = plate;
    this.x = Number.NaN;
    this.show(this.changing ? 0 : 1);
  }

  /** Another picture of the same size at once, as in a flip book. */
  flipTo(plate: Plate): void {
    dress(this.now, plate);
    this.now.setVisible(true);
    this.plate = plate;
    this.put(this.now);
  }

  /** 0 shows what was, 1 what is. Without a change under way it is always 1. */
  fade(wanted: number): void {
    const part = this.changing ? wanted : 1;
    if (part !== this.part) this.show(part);
  }

  private show(part: number): void {
    this.part = part;
    this.now.setAlpha(part * this.strength);
    if (part >= 1) this.old.setVisible(false);
    else this.old.setAlpha((part < 0.6 ? 1 : (1 - part) / 0.4) * this.strength);
  }

  alpha(strength: number): this {
    if (strength !== this.strength) {
      this.strength = strength;
      this.show(this.part);
    }
    return this;
  }

  place(x: number, y: number, turn = 0, scaleX = 1, scaleY = scaleX): this {
    if (x === this.x && y === this.y && turn === this.turn && scaleX === this.scaleX && scaleY === this.scaleY)
      return this;
    this.x = x;
    this.y = y;
    this.turn = turn;
    this.scaleX = scaleX;
    this.scaleY = scaleY;
    this.put(this.now);
    if (this.old.visible) this.put(this.old);
    return this;
  }

  private put(image: Phaser.GameObjects.Image): void {
    const fine = this.plate?.scale ?? 1;
    image.setPosition(this.x, this.y);
    image.setRotation(this.turn);
    image.setScale(this.scaleX / fine, this.scaleY / fine);
  }

  /** As a page of a calendar: the old one is lifted from its foot and the new one lies under it. `wanted` as in `fade`. */
  leaf(wanted: number): this {
    const part = this.changing ? wanted : 1;
    this.now.setAlpha(1);
    this.old
      .setVisible(part < 1)
      .setAlpha(1)
      .setDepth(this.now.depth + 0.5);
    if (part < 1) this.old.scaleY = ((1 - part) * this.scaleY) / (this.plate?.scale ?? 1);
    return this;
  }

  /** Hides what lies above this height, in the plate's own units. */
  cutAbove(y: number): this {
    if (this.plate === undefined) return this;
    const { extent, scale } = this.plate;
    const top = (y + extent.top) * scale;
    this.now.setCrop(0, top, this.now.width, this.now.height - top);
    return this;
  }

  tint(colour: number): this {
    this.now.setTint(colour);
    return this;
  }

  depth(layer: number): this {
    this.old.setDepth(layer);
    this.now.setDepth(layer);
    return this;
  }

  blend(mode: number): this {
    this.old.setBlendMode(mode);
    this.now.setBlendMode(mode);
    return this;
  }

  /** Drops the outgoing picture's texture so that it may be removed. */
  settle(): void {
    this.changing = false;
    this.show(1);
    this.old.setVisible(false).setTexture('__WHITE');
  }
}

/** Something that always looks the same. */
export function standing(
  scene: Phaser.Scene,
  plates: Plates,
  layer: number,
  name: string,
  extent: Extent,
  draw: (pen: Pen) => void,
): Shown {
  const shown = new Shown(scene).depth(layer);
  shown.turnInto(plates.make(name, extent, draw));
  shown.fade(1);
  return shown;
}
