import { join } from 'node:path';
import { geniusFiles } from '../exchange/genius-files.ts';
import { oneFile, textOption, trustOption, type Command } from './command.ts';
import { openLevel } from './open-level.ts';

export const exportGeniusCommand: Command = {
  usage: 'export genius LEVEL --trust T --out-dir DIR',
  does: 'writes a level at one trust as a scenario of the field: domain.xml, seoul.xml and washington.xml for GENIUS',
  details: [
    '--trust T       trust in points, 0..100, at which Washington’s weights are blended; the level’s own start if left out',
    '--out-dir DIR   the folder to write into; files of these names are overwritten',
    'Issues and options go by their English names, amounts in their unit. Utilities are the level’s values, 0..1, to the last',
    'basis point. What Congress would carry cannot be told in GENIUS and is left out.',
  ],
  options: { trust: { type: 'string' }, 'out-dir': { type: 'string' } },
  run(given, io) {
    const folder = textOption(given, 'out-dir');
    const wished = trustOption(given);
    const level = openLevel(oneFile(given, 'level'), io);
    const trust = wished ?? level.rules.start.trust;
    const files = Object.entries(geniusFiles(level, trust)).map(([name, text]) => {
      const path = join(folder, `${name}.xml`);
      io.write(path, text);
      return path;
    });
    io.out(`${level.rules.id} at trust ${trust / 100}: ${files.join(', ')}`);
    return 0;
  },
};
