import type { Random } from '../anchoring/random.ts';

const nest = (depth: number): unknown => {
  let value: unknown = 'قعر';
  for (let level = 0; level < depth; level++) value = level % 2 === 0 ? [value] : { value };
  return value;
};

/** What no honest sender sends: wrong types, bounds and what lies beyond, half characters, names that objects have of themselves. Made when asked for: some are large. */
const HOSTILE: readonly (() => unknown)[] = [
  () => null, () => undefined, () => true, () => -1, () => 1.5, () => Number.NaN, () => Number.POSITIVE_INFINITY, () => 2 ** 53, () => '', () => ' ', () => [], () => ({}), () => [[]], () => new Map(), () => new Date(Number.NaN), () => 10n,
  () => 'قلب \ud83d', () => '\udc00', () => '\u202e‮', () => 'javascript:alert(1)', () => 'https://evil.example/', () => 'file:///etc/passwd', () => `https://kuna.net.kw/${'a'.repeat(5_000)}`,
  () => '1 March 2026', () => '9999-12-31T23:59:59.999Z', () => '2026-02-30T00:00:00.000Z', () => '0000-00-00', () => '+275760-09-13T00:00:00.000Z',
  () => 'constructor', () => '__proto__', () => 'toString', () => JSON.parse('{"__proto__":{"polluted":true}}') as unknown, () => ({ constructor: { prototype: { polluted: true } } }), () => ({ hasOwnProperty: 1, toString: 2 }),
  () => 'ن'.repeat(100_001), () => 'ن'.repeat(100_000), () => Array.from({ length: 70 }, () => 'وسم'), () => Array.from({ length: 20_001 }, () => 0), () => nest(2_000),
];

/** A value with one thing or more about it changed, somewhere. The value itself stays as it is. */
export function mutate(value: unknown, random: Random): unknown {
  if (random.share() < 0.15 || typeof value !== 'object' || value === null) return random.pick(HOSTILE)();
  if (Array.isArray(value)) {
    const copy: unknown[] = [...value];
    if (copy.length === 0 || random.share() < 0.2) copy.push(random.pick(HOSTILE)());
    else copy[random.whole(copy.length)] = mutate(random.pick(copy), random);
    return copy;
  }
  const entries = Object.entries(value);
  if (entries.length === 0 || random.share() < 0.12) entries.push([random.pick(['x', 'deletedAt', 'constructor', 'id', 'edited', 'updatedAt']), random.pick(HOSTILE)()]);
  else if (random.share() < 0.15) entries.splice(random.whole(entries.length), 1);
  else {
    const at = random.whole(entries.length);
    entries[at] = [entries[at]![0], mutate(entries[at]![1], random)];
  }
  return Object.fromEntries(entries);
}

/** A text with bytes changed, left out, repeated, or cut off. */
export function mutateText(text: string, random: Random): string {
  const at = random.whole(text.length);
  const to = Math.min(text.length, at + 1 + random.whole(40));
  switch (random.whole(5)) {
    case 0: return text.slice(0, at);
    case 1: return text.slice(0, at) + String.fromCharCode(random.whole(0x10000)) + text.slice(at + 1);
    case 2: return text.slice(0, at) + text.slice(to);
    case 3: return text.slice(0, to) + text.slice(at);
    default: return text.slice(0, at) + random.pick(['"', '}', '\n', '\ufeff', '\\u0000', '{"__proto__":1}\n', '9']) + text.slice(at);
  }
}
