import { parseArguments } from './cli/parse-arguments.ts';
import { OK, PROBLEM, Problem, complain } from './cli/problem.ts';
import { usage } from './cli/usage.ts';
import { writeLine } from './cli/write-output.ts';

// A reader that has seen enough (`| head`) closes the pipe; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(OK);
  throw error;
});

async function run(args: readonly string[]): Promise<number> {
  const command = parseArguments(args);
  // Loaded as needed: the DOM library alone takes half a second.
  if (command.name === 'text') return (await import('./cli/text-command.ts')).runText(process.stdin);
  if (command.name === 'anchor') return (await import('./cli/anchor-command.ts')).runAnchor(process.stdin);
  if (command.name === 'page') return (await import('./cli/page-command.ts')).runPage(command);
  if (command.name === 'tag') return (await import('./cli/tag-command.ts')).runTag(process.stdin, command.model);
  await writeLine(usage);
  return OK;
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Problem)) throw error;
  complain(error.message);
  process.exitCode = PROBLEM;
}
