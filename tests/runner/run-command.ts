import { spawn } from 'node:child_process';

export interface Ran {
  readonly ok: boolean;
  readonly output: string;
}

/** Node with these arguments, from the project's root; ended with all it started when it takes too long. */
export const runNode = (root: string, args: readonly string[], minutes: number): Promise<Ran> =>
  new Promise((resolve) => {
    const apart = process.platform !== 'win32';
    const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined };
    const child = spawn(process.execPath, args, { cwd: root, env, detached: apart, stdio: ['ignore', 'pipe', 'pipe'] });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    const end = (): void => {
      if (child.pid === undefined || child.exitCode !== null) return;
      if (apart) process.kill(-child.pid, 'SIGKILL');
      else child.kill();
    };
    const tooLong = setTimeout(() => {
      chunks.push(Buffer.from(`\nEnded after ${minutes} minutes without a result.\n`));
      end();
    }, minutes * 60_000);
    const interrupted = (): void => {
      end();
      process.exit(130);
    };
    process.once('SIGINT', interrupted);
    process.once('SIGTERM', interrupted);
    const finish = (ok: boolean, note = ''): void => {
      clearTimeout(tooLong);
      process.off('SIGINT', interrupted);
      process.off('SIGTERM', interrupted);
      resolve({ ok, output: Buffer.concat(chunks).toString('utf8') + note });
    };
    child.on('error', (error) => finish(false, error.message));
    child.on('close', (code) => finish(code === 0));
  });
