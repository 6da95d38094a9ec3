// `npm test`: everything this project promises, checked in one run. Plain JavaScript: it starts on Node 20, before anything is installed.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { NODE, ROOT, bootstrap, projectEnvironment } from './bootstrap.mjs';

bootstrap({ browsers: ['chromium', 'firefox'] });
const checks = spawnSync(NODE, [join(ROOT, 'tools', 'run-checks.ts')], { cwd: ROOT, env: projectEnvironment(), stdio: 'inherit' });
process.exit(checks.status ?? 1);
