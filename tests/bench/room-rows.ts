import { median, type Row } from './measure.ts';
import {
  allocatedPerDrawing,
  beside,
  busyAllocation,
  busyDrawings,
  emptyDrawings,
  openRoomBench,
  SIDE_ON,
} from './room-harness.ts';
import { MOST_DRAW_CALLS } from './room-limits.ts';
import type { Drawing } from './room-page/counters.ts';

const script = (drawings: readonly Drawing[]): number => median(drawings.map((drawing) => drawing.script));

const apart = (drawings: readonly Drawing[]): number =>
  median(drawings.slice(1).map(({ at }, index) => at - (drawings[index]?.at ?? at)));

function row(what: string, peer: string, ours: number, theirs: number, unit: string, goal: string): Row {
  return { what, peer, ours, theirs, ratio: ours / theirs, unit, goal };
}

/** The room in its busiest movement (storm, crowd, everything changing) beside an empty Phaser scene, in one Chromium. */
export async function roomRows(): Promise<Row[]> {
  const room = await openRoomBench();
  try {
    await room.open(SIDE_ON);
    const busy = await busyDrawings(room);
    const heap = await busyAllocation(room);
    await room.close();
    const [empty, emptyHeap] = await beside(
      room,
      async () => [await emptyDrawings(room), await allocatedPerDrawing(room)] as const,
    );
    const peer = 'an empty Phaser scene';
    const calls = Math.max(...busy.map((drawing) => drawing.calls));
    return [
      row('room: draw calls a picture', 'the limit', calls, MOST_DRAW_CALLS, 'calls', '<= 1'),
      row('room: script a picture', peer, script(busy), script(empty), 'ms', 'ours <= 8'),
      row('room: from picture to picture, no graphics card', peer, apart(busy), apart(empty), 'ms', ''),
      row('room: heap a picture', peer, heap.all, emptyHeap.all, 'bytes', ''),
      row('room: of that, its own code', peer, heap.own, emptyHeap.all, 'bytes', 'ours <= 16,000'),
    ];
  } finally {
    await room.end();
  }
}
