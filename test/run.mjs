// Plain JavaScript: this runs before anything is installed.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepare, root } from '../apps/prepare.mjs';
import { runStep } from './run-step.mjs';

const fast = process.argv.includes('--fast');
const bench = process.argv.includes('--bench');
const minutes = 60_000;
const reports = mkdtempSync(join(tmpdir(), 'halsouppdrag-reports-'));
process.once('exit', () => rmSync(reports, { recursive: true, force: true }));

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** @type {Counts} */
const total = { passed: 0, failed: 0, skipped: 0 };

await prepare({ build: !fast });

if (bench) process.exit((await runTool('bench', 'tsx', ['test/bench/main.ts'], 30 * minutes)) ?? 1);

await countAsOne('biome', '@biomejs/biome', ['ci', '--colors=off']);
await countAsOne('types: packages', 'typescript', ['-p', 'tsconfig.json']);
await countAsOne('types: web', 'typescript', ['-p', 'apps/web/tsconfig.json']);
await countAsOne('types: api and tests', 'typescript', ['-p', 'test/tsconfig.json']);
await countAsOne('knip', 'knip', []);
await countVitest();
if (!fast) await countPlaywright();

const skipped = total.skipped === 0 ? '' : `, ${total.skipped} skipped`;
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed === 0 ? 0 : 1;

/** @param {Counts} counts */
function add(counts) {
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.skipped += counts.skipped;
}

/**
 * @param {string} name
 * @param {string} tool
 * @param {string[]} args
 */
async function countAsOne(name, tool, args) {
  const ok = (await runTool(name, tool, args, 10 * minutes)) === 0;
  add({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 });
}

async function countVitest() {
  const file = join(reports, 'vitest.json');
  const projects = fast ? ['--project=!durability'] : [];
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const code = await runTool('vitest', 'vitest', ['run', ...projects, ...reporters], 40 * minutes);
  add(
    readReport(code, file, ({ numPassedTests, numFailedTests, numPendingTests, numTodoTests }) => ({
      passed: numPassedTests,
      failed: numFailedTests,
      skipped: numPendingTests + numTodoTests,
    })),
  );
}

async function countPlaywright() {
  const { findBrowser, howToGetABrowser } = await import('./find-browser.mjs');
  const browser = await findBrowser();
  if (browser === null) {
    console.error(`\n${howToGetABrowser}`);
    add({ passed: 0, failed: 1, skipped: 0 });
    return;
  }
  const file = join(reports, 'playwright.json');
  const args = ['test', '--config=test/e2e/playwright.config.ts', '--reporter=list,json'];
  const environment = { CHROME_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: file };
  const code = await runTool('end to end', '@playwright/test', args, 40 * minutes, environment);
  add(
    readReport(code, file, ({ stats }) => ({
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected,
      skipped: stats.skipped,
    })),
  );
}

/**
 * A runner that failed without a failed test (a file that does not load, a crash) counts as one failure.
 * @param {number | null} code
 * @param {string} file
 * @param {(report: any) => Counts} read
 * @returns {Counts}
 */
function readReport(code, file, read) {
  try {
    const counts = read(JSON.parse(readFileSync(file, 'utf8')));
    return { ...counts, failed: code === 0 ? counts.failed : Math.max(1, counts.failed) };
  } catch (error) {
    console.error(`The runner left no report: ${error}`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/**
 * Runs the command of an installed package of the same name; its exit code, null when it was ended.
 * @param {string} name
 * @param {string} tool
 * @param {string[]} args
 * @param {number} limitMs
 * @param {Record<string, string>} [environment]
 */
function runTool(name, tool, args, limitMs, environment = {}) {
  const folder = join(root, 'node_modules', tool);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const script = typeof bin === 'string' ? bin : Object.values(bin)[0];
  return runStep(name, [join(folder, script), ...args], { cwd: root, limitMs, environment });
}
