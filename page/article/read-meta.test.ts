import { describe, expect, it } from 'vitest';
import { openPage } from './page-builder.ts';
import { readMeta } from './read-meta.ts';

describe('readMeta', () => {
  it('reads every name of an element, and the first element that says something', () => {
    const document = openPage('<meta property="og:title" content=" "><meta property="og:title" name="title" content=" جسر "><meta name="title" content="آخر"><body><meta itemprop="datePublished" content="2025-03-11"></body>');
    expect([...readMeta(document)]).toEqual([['og:title', 'جسر'], ['title', 'جسر'], ['datePublished', '2025-03-11']]);
  });
});
