// `npm start`: Hashiya, built and running in a browser, from a bare clone. Plain JavaScript: it starts on Node 20, before anything is installed.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { NODE, ROOT, bootstrap, projectEnvironment } from './bootstrap.mjs';

const args = process.argv.slice(2);
const at = args.findIndex((arg) => arg === '--browser' || arg.startsWith('--browser='));
const wanted = at < 0 ? 'chromium' : args[at].includes('=') ? args[at].split('=')[1] : args[at + 1];
if (wanted !== 'chromium' && wanted !== 'firefox') {
  console.error(`--browser takes chromium or firefox, not ${wanted ?? 'nothing'}.\nnpm start -- [--browser chromium|firefox] [URL-or-FILE]`);
  process.exit(2);
}
if (at >= 0) args.splice(at, args[at].includes('=') ? 1 : 2);
if (args.length > 1 || args[0]?.startsWith('-')) {
  console.error(`Not understood: ${args.join(' ')}\nnpm start -- [--browser chromium|firefox] [URL-or-FILE]`);
  process.exit(2);
}

bootstrap({ browsers: [wanted] });
const demo = spawnSync(NODE, [join(ROOT, 'tools', 'demo.ts'), wanted, ...args], { cwd: ROOT, env: projectEnvironment(), stdio: 'inherit' });
process.exit(demo.status ?? 1);
