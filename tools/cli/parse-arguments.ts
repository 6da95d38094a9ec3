import { Problem } from './problem.ts';

export type PageFormat = 'json' | 'markdown' | 'csv';

export type Command =
  | { name: 'help' }
  | { name: 'text' }
  | { name: 'tag'; model: string }
  | { name: 'anchor' }
  | { name: 'page'; files: string[]; url: string | null; format: PageFormat };

const formats: readonly PageFormat[] = ['json', 'markdown', 'csv'];

/** Reads the command line; throws a Problem that names what is wrong. `--option=value` and `--option value` are the same; `--` ends options. */
export function parseArguments(args: readonly string[]): Command {
  const [name, ...rest] = args;
  if (name === undefined) throw new Problem('no command: text, page or anchor (see --help)');
  if (args.slice(0, args.includes('--') ? args.indexOf('--') : args.length).some((arg) => arg === '--help' || arg === '-h') || name === 'help') return { name: 'help' };
  if (name === 'text' || name === 'anchor') {
    if (rest.length > 0) throw new Problem(rest[0]!.startsWith('-') ? `unknown option ${rest[0]} for ${name}` : `${name} reads standard input, not ${rest[0]}`);
    return { name };
  }
  if (name === 'page') return parsePage(rest);
  if (name === 'tag') return parseTag(rest);
  throw new Problem(name.startsWith('-') ? `unknown option ${name}` : `unknown command ${name}: text, page or anchor`);
}

function parsePage(args: readonly string[]): Command {
  const files: string[] = [];
  let url: string | null = null;
  let format: PageFormat = 'json';
  const left = [...args];
  while (left.length > 0) {
    const arg = left.shift()!;
    if (arg === '--') { files.push(...left.splice(0)); break; }
    if (!arg.startsWith('-') || arg === '-') { files.push(arg); continue; }
    const [option, attached] = arg.includes('=') ? [arg.slice(0, arg.indexOf('=')), arg.slice(arg.indexOf('=') + 1)] : [arg, undefined];
    if (option !== '--url' && option !== '--format') throw new Problem(`unknown option ${option} for page`);
    const value = attached ?? left.shift();
    if (value === undefined || (attached === undefined && value.startsWith('--'))) throw new Problem(`${option} needs a value`);
    if (option === '--url') url = readUrl(value);
    else if (formats.includes(value as PageFormat)) format = value as PageFormat;
    else throw new Problem(`unknown format ${value}: ${formats.join(', ')}`);
  }
  if (files.length === 0) throw new Problem('page needs a FILE');
  if (url !== null && files.length > 1) throw new Problem('--url goes with one FILE, not several');
  return { name: 'page', files, url, format };
}

function parseTag([option, ...rest]: readonly string[]): Command {
  if (option === undefined) throw new Problem('tag needs --model MODEL');
  const model = option.startsWith('--model=') ? option.slice('--model='.length) : option === '--model' ? rest.shift() : undefined;
  if (option !== '--model' && !option.startsWith('--model=')) throw new Problem(`unknown option ${option} for tag`);
  if (!model || model.startsWith('--')) throw new Problem('--model needs a value');
  if (rest.length > 0) throw new Problem(`tag reads standard input, not ${rest[0]!}`);
  return { name: 'tag', model };
}

function readUrl(value: string): string {
  const absolute = value.startsWith('//') ? `https:${value}` : value;
  if (!URL.canParse(absolute) || !/^(https?|file):/i.test(absolute)) throw new Problem(`--url ${value} is not a web address`);
  return absolute;
}
