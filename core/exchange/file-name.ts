/** Bytes of UTF-8 that the name may take before its ending: file systems stop at 255, and an Arabic letter takes two. */
const MOST_BYTES = 180;

/** Names that Windows keeps for devices, whatever follows the first dot. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/**
 * A file name from a title: Arabic as it is; what some file system or a link in a notebook refuses becomes a blank, invisible marks go.
 * Never empty, never a path, never hidden.
 */
export function fileName(title: string, extension: string): string {
  const plain = title
    .replace(/[\p{Cs}\p{Cf}\p{Co}\p{Cn}]/gu, '')
    .replace(/[\p{Cc}\s\\/:*?"<>|#^[\]%]+/gu, ' ')
    .replace(/^[\s.~-]+|[\s.]+$/g, '');
  const name = cut(plain, MOST_BYTES).replace(/[\s.]+$/, '');
  const safe = name === '' || RESERVED.test(name) ? `hashiya${name && ` ${name}`}` : name;
  return `${safe}.${extension}`;
}

/** By whole graphemes, so that no letter loses its tashkeel and no emoji its half. */
function cut(text: string, limit: number): string {
  let bytes = 0;
  let kept = '';
  for (const { segment } of new Intl.Segmenter('ar').segment(text.slice(0, limit))) {
    for (const letter of segment) {
      const code = letter.codePointAt(0)!;
      bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    }
    if (bytes > limit) break;
    kept += segment;
  }
  return kept;
}
