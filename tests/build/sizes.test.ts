import { describe, expect, it } from 'vitest';
import { measureBuilds } from '../../tools/measure-build.ts';

describe.each(measureBuilds())('$part for $build', ({ files, gzip, limit }) => {
  it('is built of something', () => {
    expect(files.length).toBeGreaterThan(0);
    expect(gzip).toBeGreaterThan(200);
  });

  it(`weighs at most ${limit / 1024} KB gzip`, () => {
    expect(gzip).toBeLessThanOrEqual(limit);
  });
});
