const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', laquo: '«', raquo: '»' };
const decode = (escaped: string): string => escaped.replace(/&(?:#(x?)([\da-f]{1,6})|([a-z]{2,6}));/gi, (whole, hex: string, code: string | undefined, name: string) => {
  if (!code) return entities[name.toLowerCase()] ?? whole;
  const point = parseInt(code, hex ? 16 : 10);
  return point > 0 && point < 0x110000 ? String.fromCodePoint(point) : '';
});

/** Takes character references and tags out, and half characters with them («&#xD800;» makes one): several sites print an escaped anchor as the author's name. */
export const unescape = (value: string): string => decode(decode(value)).replace(/<[^<>]{0,500}>/g, ' ').replace(/\s+/g, ' ').trim().toWellFormed();
