import { describe, expect, it } from 'vitest';
import { READER_LIMIT, measureBuilds, measureReader } from '../../tools/measure-build.ts';

describe.each(measureBuilds())('$part for $build', ({ files, gzip, limit }) => {
  it('is built of something', () => {
    expect(files.length).toBeGreaterThan(0);
    expect(gzip).toBeGreaterThan(200);
  });

  it(`weighs at most ${limit / 1024} KB gzip`, () => {
    expect(gzip).toBeLessThanOrEqual(limit);
  });
});

it(`gate and reader weigh at most ${READER_LIMIT / 1024} KB gzip together`, async () => {
  const gzip = await measureReader();
  expect(gzip).toBeGreaterThan(5_000);
  expect(gzip).toBeLessThanOrEqual(READER_LIMIT);
});
