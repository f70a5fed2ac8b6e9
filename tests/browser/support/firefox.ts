import { existsSync } from 'node:fs';
import { firefox, type Browser } from 'playwright-core';

/** Playwright's own Firefox, where somebody has installed it; null elsewhere. */
export const firefoxHere = (): (() => Promise<Browser>) | null => {
  const executablePath = firefox.executablePath();
  return existsSync(executablePath) ? () => firefox.launch({ executablePath }) : null;
};
