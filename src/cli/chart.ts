import { chartPicture } from './chart-picture.ts';
import { type Command } from './command.ts';
import { CannotRun } from './io.ts';

export const chartCommand: Command = {
  usage: 'chart',
  does: 'draws the statechart that runs a session, as a Mermaid stateDiagram-v2',
  details: [
    'The picture is made from the chart itself: docs/chart.md holds it, and a test compares the two. A move that is refused',
    'changes nothing and is not drawn.',
  ],
  options: {},
  run({ files }, io) {
    if (files.length > 0) throw new CannotRun('chart takes no file');
    io.out(chartPicture().trimEnd());
    return 0;
  },
};
