import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const commands = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge', 'msedge'];

/**
 * The path of a Chromium-like browser: the one in `CHROME_PATH`, an installed one, Playwright's own, or Debian's, which
 * root gets installed. Null when there is none; then `howToGetABrowser` says what to do.
 * @returns {Promise<string | null>}
 */
export async function findBrowser() {
  const asked = process.env['CHROME_PATH'];
  if (asked !== undefined && asked !== '') return existsSync(asked) ? asked : null;
  return installed() ?? (await playwrightsOwn()) ?? fromDebian();
}

export const howToGetABrowser =
  'Ingen webbläsare finns för testen. Installera Chrome eller Chromium, eller peka CHROME_PATH på en, eller kör "npx playwright install chromium".';

function installed() {
  const { PATH = '', PROGRAMFILES, LOCALAPPDATA } = process.env;
  const inPath = commands.flatMap((command) => PATH.split(delimiter).map((folder) => join(folder, command)));
  const macs = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  );
  const windows = [PROGRAMFILES, `${PROGRAMFILES} (x86)`, LOCALAPPDATA].flatMap((folder) => [
    `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
    `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`,
  ]);
  return [...inPath, ...macs, ...windows].find(existsSync) ?? null;
}

async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return existsSync(path) ? path : null;
}

function fromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return null;
  console.log('Ingen webbläsare finns; installerar Chromium (apt-get install chromium) …');
  /** @param {string[]} args */
  const apt = (...args) =>
    spawnSync('apt-get', ['-q', '-y', ...args], {
      stdio: ['ignore', 'inherit', 'inherit'],
      timeout: 15 * 60_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  apt('update');
  apt('install', '--no-install-recommends', 'chromium');
  return installed();
}
