import { spawn } from 'node:child_process';

/**
 * Runs a Node script under a heading, prints how long it took, and ends it with all it started when it takes too long.
 * Gives its exit code, null when it was ended.
 * @param {string} name
 * @param {string[]} command the script and its arguments
 * @param {{ cwd: string, limitMs: number, environment: Record<string, string> }} options
 * @returns {Promise<number | null>}
 */
export async function runStep(name, command, { cwd, limitMs, environment }) {
  console.log(`\n── ${name}`);
  const began = performance.now();
  const code = await run(command, { cwd, limitMs, environment });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`── ${name}: ${code === 0 ? 'ok' : 'FAILED'}, ${seconds} s`);
  return code;
}

/**
 * @param {string[]} command
 * @param {{ cwd: string, limitMs: number, environment: Record<string, string> }} options
 * @returns {Promise<number | null>}
 */
function run(command, { cwd, limitMs, environment }) {
  return new Promise((resolve, reject) => {
    // A group of its own can be ended whole, with the servers and browsers in it.
    const ownGroup = process.platform !== 'win32';
    const child = spawn(process.execPath, command, {
      cwd,
      detached: ownGroup,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...environment },
    });
    /** @param {NodeJS.Signals} signal */
    const end = (signal) => {
      if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
      if (ownGroup) process.kill(-child.pid, signal);
      else child.kill(signal);
    };
    const limit = setTimeout(() => {
      console.error(`Ended after ${limitMs / 60_000} minutes.`);
      end('SIGTERM');
      setTimeout(() => end('SIGKILL'), 10_000).unref();
    }, limitMs);
    // In its own group the child does not hear Ctrl-C unless we pass it on.
    /** @param {NodeJS.Signals} signal */
    const passOn = (signal) => {
      end(signal);
      child.once('close', () => process.exit(1));
    };
    process.on('SIGINT', passOn).on('SIGTERM', passOn);
    child.once('error', reject);
    child.once('close', (code) => {
      clearTimeout(limit);
      process.off('SIGINT', passOn).off('SIGTERM', passOn);
      resolve(code);
    });
  });
}
