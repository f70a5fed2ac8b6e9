import type { RoomModel } from '../presenter/room-model.ts';

interface Stage {
  show(model: RoomModel): void;
  snap(model: RoomModel): void;
  setReducedMotion(on: boolean): void;
  setFast(on: boolean): void;
  close(): void;
}

export interface RoomPorts {
  /** Fetches and opens the stage: the heavy part of the page, never waited for. */
  readonly open: (host: HTMLElement, first: RoomModel) => Promise<Stage>;
  /** Whether nothing is to move, and who is told when that changes. */
  readonly stillness: { watch(listener: (still: boolean) => void): void };
}

export interface RoomKeeper {
  hang(host: HTMLElement | null): void;
  show(model: RoomModel): void;
  /** Performs in less than half the time. */
  hurry(fast: boolean): void;
}

/** Keeps the picture of the room in step with the game. Without a picture the game goes on. */
export function createRoomKeeper(first: RoomModel, ports: RoomPorts): RoomKeeper {
  let model = first;
  let stage: Stage | null = null;
  let place: HTMLElement | null = null;
  let fast = false;
  ports.stillness.watch((still) => stage?.setReducedMotion(still));
  return {
    hang(host) {
      place = host;
      stage?.close();
      stage = null;
      if (!host) return;
      ports.open(host, model).then(
        (opened) => {
          if (place !== host) {
            opened.close();
            return;
          }
          stage = opened;
          stage.setFast(fast);
          stage.snap(model);
          host.classList.add('drawn');
        },
        () => host.classList.add('missing'),
      );
    },
    show(next) {
      if (JSON.stringify(next) === JSON.stringify(model)) return;
      model = next;
      stage?.show(next);
    },
    hurry(on) {
      fast = on;
      stage?.setFast(on);
    },
  };
}
