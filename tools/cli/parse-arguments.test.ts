import { describe, expect, it } from 'vitest';
import { parseArguments } from './parse-arguments.ts';
import { Problem } from './problem.ts';

describe('parseArguments', () => {
  it.each([
    [['text'], { name: 'text' }],
    [['--help'], { name: 'help' }],
    [['page', '-h'], { name: 'help' }],
    [['page', 'a.html'], { name: 'page', files: ['a.html'], url: null, format: 'json' }],
    [['page', '--url', 'https://a.example/1', 'a.html', '--format=csv'], { name: 'page', files: ['a.html'], url: 'https://a.example/1', format: 'csv' }],
    [['page', '--url', '//a.example/1', 'a.html'], { name: 'page', files: ['a.html'], url: 'https://a.example/1', format: 'json' }],
    [['page', '--format', 'markdown', 'a.html', 'b.html'], { name: 'page', files: ['a.html', 'b.html'], url: null, format: 'markdown' }],
    [['page', '--', '--odd.html', '--help'], { name: 'page', files: ['--odd.html', '--help'], url: null, format: 'json' }],
    [['tag', '--model', 'm.bin'], { name: 'tag', model: 'm.bin' }],
    [['tag', '--model=m.bin'], { name: 'tag', model: 'm.bin' }],
  ])('%j', (args, command) => {
    expect(parseArguments(args)).toEqual(command);
  });

  it.each([
    [[], /no command/],
    [['tags'], /unknown command tags/],
    [['tag'], /needs --model/],
    [['tag', '--model'], /needs a value/],
    [['tag', '--fast'], /unknown option --fast for tag/],
    [['tag', '--model', 'm.bin', 'a.conll'], /standard input/],
    [['--fast'], /unknown option --fast/],
    [['text', '--fast'], /unknown option --fast/],
    [['text', 'a.jsonl'], /standard input/],
    [['anchor', 'a.jsonl'], /standard input/],
    [['anchor', '--fast'], /unknown option --fast for anchor/],
    [['page'], /needs a FILE/],
    [['page', 'a.html', '--fast'], /unknown option --fast/],
    [['page', 'a.html', '--url'], /--url needs a value/],
    [['page', 'a.html', '--url', '--format'], /--url needs a value/],
    [['page', 'a.html', '--url', 'nowhere'], /nowhere is not a web address/],
    [['page', 'a.html', 'b.html', '--url', 'https://a.example'], /one FILE/],
    [['page', 'a.html', '--format', 'xml'], /unknown format xml/],
  ])('refuses %j', (args, message) => {
    expect(() => parseArguments(args)).toThrow(Problem);
    expect(() => parseArguments(args)).toThrow(message);
  });
});
