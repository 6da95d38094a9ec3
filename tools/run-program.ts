import { spawn } from 'node:child_process';

export interface Outcome {
  /** Exit status; -1 when it was ended by a signal or could not start. */
  status: number;
  /** Standard output and error together, in the order they came. */
  output: string;
}

/** Runs a program of the project to its end. `env` is added to the present environment. */
export function runProgram(program: string, args: readonly string[], env: Record<string, string> = {}): Promise<Outcome> {
  return new Promise((settle) => {
    const child = spawn(program, args, { env: { ...process.env, NO_COLOR: '1', ...env }, stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
    let output = '';
    const add = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout.on('data', add);
    child.stderr.on('data', add);
    child.on('error', (error) => settle({ status: -1, output: `${output}${error.message}\n` }));
    child.on('close', (status) => settle({ status: status ?? -1, output }));
  });
}
