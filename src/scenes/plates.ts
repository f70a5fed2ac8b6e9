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
