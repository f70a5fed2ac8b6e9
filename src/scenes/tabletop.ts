import type { RoomModel } from '../presenter/room-model.ts';
import type { Pose } from './pose.ts';

/** The table and what stands and lies on it. */
export interface Tabletop {
  become(model: RoomModel): void;
  place(pose: Pose, part: number): void;
  settle(): void;
}
