import * as Phaser from 'phaser';
import type { RoomModel } from '../presenter/room-model.ts';
import { onAnyInput } from './any-input.ts';
import { RoomScene } from './room-scene.ts';

/** The negotiating room on a canvas. It says nothing that the page beside it does not say in words and numbers. */
export interface RoomStage {
  /**
   * Performs the difference to what is on the screen (less than a second; any key or tap ends it), or snaps when
   * motion is reduced.
   */
  show(model: RoomModel): void;
  /** Draws the model at once and ends every movement. */
  snap(model: RoomModel): void;
  resize(): void;
  setReducedMotion(on: boolean): void;
  /** Performs in less than half the time. */
  setFast(on: boolean): void;
  close(): void;
}

const FINEST = 2;
/** Rain is drawn anew about nine times a second, as in a flip book. */
const RAIN_MS = 110;
/** After so many late drawings in a row this machine has better things to do than to draw rain. */
const LATE_DROPS = 3;

function densityNow(): number {
  return Math.min(FINEST, Math.max(1, window.devicePixelRatio || 1));
}

export async function openRoomStage(
  host: HTMLElement,
  first: RoomModel,
  options: { reducedMotion: boolean; language: 'en' | 'ko' },
): Promise<RoomStage> {
  let { reducedMotion } = options;
  let density = densityNow();
  let size = { width: 0, height: 0 };
  let closed = false;
  let onScreen = true;
  let rainStep = 0;
  let rainTimer: ReturnType<typeof setTimeout> | undefined;
  let lateDrops = 0;
  let resizeTimer: ReturnType<typeof setTimeout> | undefined;

  const measure = (): { width: number; height: number } => {
    const box = host.getBoundingClientRect();
    return { width: Math.max(2, Math.round(box.width)), height: Math.max(2, Math.round(box.height)) };
  };

  size = measure();
  const { game, scene } = await new Promise<{ game: Phaser.Game; scene: RoomScene }>((resolve) => {
    const room = new RoomScene(() => resolve({ game: started, scene: room }));
    const started = new Phaser.Game({
      type: Phaser.AUTO,
      parent: host,
      scale: {
        mode: Phaser.Scale.NONE,
        width: Math.round(size.width * density),
        height: Math.round(size.height * density),
        zoom: 1 / density,
      },
      backgroundColor: '#2c4843',
      audio: { noAudio: true },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      banner: false,
      // One texture at a time: Phaser's shader finds the texture of a batch by comparing an interpolated number for
      // equality, which fails on turned pictures with some renderers (seen with SwiftShader: half a head missing).
      render: { antialias: true, powerPreference: 'low-power', maxTextures: 1 },
      scene: room,
    });
  });
  game.canvas.setAttribute('aria-hidden', 'true');
  game.canvas.style.display = 'block';
  const fit = (): void => {
    game.canvas.style.width = `${size.width}px`;
    game.canvas.style.height = `${size.height}px`;
  };

  const asleep = (): boolean => !game.loop.running;
  /** One picture, without waking the loop. */
  const redraw = (): void => {
    if (!closed && asleep()) game.loop.tick();
  };
  const rest = (): void => {
    if (!closed && !scene.performing) game.loop.sleep();
  };
  game.events.on(Phaser.Core.Events.POST_RENDER, rest);

  const mayRain = (): boolean =>
    !closed && !reducedMotion && onScreen && !document.hidden && scene.raining && lateDrops < LATE_DROPS;
  // Each drawing waits for the browser to have time for it; where it never has, the rain stands still in the pane.
  const drip = (): void => {
    const asked = performance.now();
    requestAnimationFrame(() => {
      rainTimer = undefined;
      lateDrops = performance.now() - asked > RAIN_MS ? lateDrops + 1 : 0;
      if (mayRain()) {
        rainStep += 1;
        scene.letItRain(rainStep);
        redraw();
      }
      weather();
    });
  };
  const weather = (): void => {
    if (mayRain()) {
      rainTimer ??= setTimeout(drip, RAIN_MS);
    } else if (!closed && !scene.raining) {
      scene.letItRain(0);
    }
  };

  const resize = (): void => {
    if (closed) return;
    const next = measure();
    const nextDensity = densityNow();
    if (next.width < 8 || next.height < 8) return;
    if (next.width === size.width && next.height === size.height && nextDensity === density) return;
    size = next;
    density = nextDensity;
    game.scale.setZoom(1 / density);
    game.scale.resize(Math.round(size.width * density), Math.round(size.height * density));
    fit();
    scene.furnish(size, density);
    weather();
    redraw();
  };

  const snap = (model: RoomModel): void => {
    if (closed) return;
    scene.snap(model);
    weather();
    redraw();
  };

  const sizes = new ResizeObserver(() => {
    clearTimeout(resizeTimer);
    resizeTimer = setTimeout(resize, 60);
  });
  const sight = new IntersectionObserver((entries) => {
    onScreen = entries.at(-1)?.isIntersecting ?? true;
    weather();
  });
  const visibility = (): void => {
    if (document.hidden) scene.finish();
    weather();
    redraw();
  };

  const stopListening = onAnyInput(() => {
    if (!closed) scene.finish();
  });

  // A sleeping room must be drawn once more when the graphics card comes back.
  game.renderer.on(Phaser.Renderer.Events.RESTORE_WEBGL, () => setTimeout(redraw, 0));

  fit();
  scene.furnish(size, density);
  snap(first);
  sizes.observe(host);
  sight.observe(host);
  document.addEventListener('visibilitychange', visibility);

  return {
    show(model) {
      if (closed) return;
      if (reducedMotion || document.hidden) {
        snap(model);
        return;
      }
      scene.perform(model);
      lateDrops = 0;
      weather();
      game.loop.wake();
    },
    snap,
    resize,
    setReducedMotion(on) {
      reducedMotion = on;
      if (on) scene.finish();
      weather();
      redraw();
    },
    setFast(on) {
      scene.fast = on;
    },
    close() {
      if (closed) return;
      closed = true;
      clearTimeout(rainTimer);
      clearTimeout(resizeTimer);
      stopListening();
      sizes.disconnect();
      sight.disconnect();
      document.removeEventListener('visibilitychange', visibility);
      game.events.off(Phaser.Core.Events.POST_RENDER, rest);
      // Phaser destroys itself on the next step, which a sleeping loop would never take.
      game.destroy(true);
      game.loop.wake();
    },
  };
}
