import type Phaser from 'phaser';
import type { Pen } from './pen.ts';

/** The rectangle a drawing needs around its own (0, 0), in room units. */
export interface Extent {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Plate {
  readonly key: string;
  readonly extent: Extent;
  readonly scale: number;
}

/** Draws vectors into textures at exactly the screen's pixel density, once each, and forgets them on request. */
export class Plates {
  private readonly made = new Map<string, Plate>();

  constructor(
    private readonly scene: Phaser.Scene,
    private readonly density: number,
    private readonly prefix: string,
  ) {}

  /** `fineness` below 1 is for soft things (light, shadow) that need no detail. */
  make(name: string, extent: Extent, draw: (pen: Pen) => void, fineness = 1): Plate {
    const known = this.made.get(name);
    if (known !== undefined) return known;
    const scale = this.density * fineness;
    const key = this.keyOf(name);
    const width = Math.max(1, Math.ceil(extent.width * scale));
    const height = Math.max(1, Math.ceil(extent.height * scale));
    const texture = this.scene.textures.createCanvas(key, width, height);
    if (texture === null) throw new Error(`No texture could be made for ${name}`);
    const pen = texture.context;
    pen.setTransform(scale, 0, 0, scale, extent.left * scale, extent.top * scale);
    draw(pen);
    texture.refresh();
    const plate = { key, extent, scale };
    this.made.set(name, plate);
    return plate;
  }

  keyOf(name: string): string {
    return `${this.prefix}:${name}`;
  }

  /** Window views, the calendar and the clock come and go; faces and furniture stay. */
  forget(keep: (name: string) => boolean): void {
    for (const [name, plate] of this.made) {
      if (keep(name)) continue;
      this.scene.textures.remove(plate.key);
      this.made.delete(name);
    }
  }

  clear(): void {
    this.forget(() => false);
  }
}

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
    this.fade(0);
  }

  /** 0 shows what was, 1 what is. Without a change under way it is always 1. */
  fade(wanted: number): void {
    const part = this.changing ? wanted : 1;
    this.part = part;
    this.now.setAlpha(part * this.strength);
    this.old.setAlpha((part < 0.6 ? 1 : (1 - part) / 0.4) * this.strength);
    if (part >= 1) this.old.setVisible(false);
  }

  alpha(strength: number): this {
    this.strength = strength;
    this.fade(this.part);
    return this;
  }

  place(x: number, y: number, turn = 0, scaleX = 1, scaleY = scaleX): this {
    const fine = this.plate?.scale ?? 1;
    for (const image of [this.old, this.now])
      image
        .setPosition(x, y)
        .setRotation(turn)
        .setScale(scaleX / fine, scaleY / fine);
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
    this.fade(1);
    this.old.setVisible(false).setTexture('__WHITE');
  }
}
