import type { TabUnderTest } from './browser-under-test.ts';

export interface Region {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** How many pixels of a region differ between two screenshots of one size. `tab` is any page that may show data: images; its canvas does the decoding. */
export async function countChangedPixels(tab: TabUnderTest, before: Buffer, after: Buffer, region: Region): Promise<number> {
  const asAddress = (png: Buffer): string => `data:image/png;base64,${png.toString('base64')}`;
  return tab.evaluate(comparePixels, { addresses: [asAddress(before), asAddress(after)] as [string, string], region });
}

const comparePixels = async ({ addresses, region }: { addresses: [string, string]; region: Region }): Promise<number> => {
  const read = async (address: string): Promise<Uint8ClampedArray> => {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = region.width;
    canvas.height = region.height;
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    context.drawImage(image, -region.left, -region.top);
    return context.getImageData(0, 0, region.width, region.height).data;
  };
  const [before, after] = [await read(addresses[0]), await read(addresses[1])];
  let changed = 0;
  for (let at = 0; at < before.length; at += 4) if (before[at] !== after[at] || before[at + 1] !== after[at + 1] || before[at + 2] !== after[at + 2]) changed += 1;
  return changed;
};
