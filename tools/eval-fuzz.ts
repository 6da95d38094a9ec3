// node tools/eval-fuzz.ts [--times N] [--seed N]
// Random messages and imports to the real handlers over the real store; fails on a bug behind the border or an invalid row.
import 'fake-indexeddb/auto';
import '../tests/support/set-up-browser.ts';

const option = (name: string): string | undefined => { const at = process.argv.indexOf(`--${name}`); return at === -1 ? undefined : process.argv[at + 1]; };
const times = Number(option('times') ?? 100_000);
const seed = Number(option('seed') ?? Date.now() % 100_000);

// Without the tests' alias the handlers load webextension-polyfill: it takes the fake `browser` where `chrome` says that this is an extension.
Object.assign(globalThis, { chrome: { runtime: { id: 'hashiya' } } });
// Only now: what it imports looks for the browser when it is loaded.
const { fuzz } = await import('../tests/eval/fuzz/fuzz.ts');
console.log(`${times} messages and imports, seed ${seed}`);
const { messages, imports, answers, failures } = await fuzz(times, seed);
console.log(`${messages} messages, ${imports} imports`);
for (const [answer, count] of [...answers].toSorted((a, b) => b[1] - a[1])) console.log(`  ${answer.padEnd(20)} ${count}`);
console.log(failures.length === 0 ? 'no uncaught error, no invalid row' : failures.join('\n'));
process.exit(failures.length === 0 ? 0 : 1);
