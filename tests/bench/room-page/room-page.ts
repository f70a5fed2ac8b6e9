import * as Phaser from 'phaser';
import type { RoomModel } from '../../../src/presenter/room-model.ts';
import { openRoomStage, type RoomStage } from '../../../src/scenes/room-stage.ts';
import { slowDown, startCounting, takeDrawings } from './counters.ts';

/** The two ends of the busiest movement there is: everything changes, in the storm, before the crowd. */
const PEACE: RoomModel = {
  trust: 9500,
  deterrence: 1200,
  standing: 1000,
  year: 2019,
  month: 3,
  round: 2,
  rounds: 10,
  expired: false,
  light: 'dusk',
  seoul: { expression: 'pleased', posture: 'forward', papers: 0 },
  washington: { expression: 'pleased', posture: 'forward', papers: 0 },
  phoneLit: false,
  threatPending: false,
  seal: 'initialled',
};
const STORM: RoomModel = {
  ...PEACE,
  trust: 300,
  deterrence: 0,
  standing: 0,
  month: 12,
  round: 9,
  expired: true,
  light: 'storm',
  seoul: { expression: 'alarmed', posture: 'back', papers: 6 },
  washington: { expression: 'stern', posture: 'back', papers: 6 },
  phoneLit: true,
  threatPending: true,
  seal: 'torn',
};

const host = document.querySelector('#host') as HTMLElement;
let stage: RoomStage | undefined;
let empty: Phaser.Game | undefined;
let stormy = false;
let weather: Partial<RoomModel> = {};

startCounting();

const bench = {
  takeDrawings,
  slowDown,
  async openRoom(asked: { width: number; height: number; still: boolean; dry: boolean }): Promise<void> {
    host.style.width = `${asked.width}px`;
    host.style.height = `${asked.height}px`;
    stormy = false;
    weather = asked.dry ? { deterrence: 9000 } : {};
    stage = await openRoomStage(host, { ...PEACE, ...weather }, { reducedMotion: asked.still, language: 'en' });
  },
  /** Begins the movement to the other end. */
  turn(): void {
    stormy = !stormy;
    stage?.show({ ...(stormy ? STORM : PEACE), ...weather });
  },
  closeRoom(): void {
    stage?.close();
  },
  openEmpty(width: number, height: number): Promise<void> {
    return new Promise((resolve) => {
      empty = new Phaser.Game({
        type: Phaser.AUTO,
        parent: host,
        scale: { mode: Phaser.Scale.NONE, width, height },
        backgroundColor: '#2c4843',
        audio: { noAudio: true },
        banner: false,
        scene: { create: () => resolve() },
      });
    });
  },
  closeEmpty(): void {
    empty?.destroy(true);
  },
};

export type Bench = typeof bench;
Object.assign(window, { bench });
