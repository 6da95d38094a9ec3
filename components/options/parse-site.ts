/** The host that a reader means by what they typed or pasted: «www.Example.com/news» is `example.com`. Null for what names no host. */
export function parseSite(typed: string): string | null {
  const text = typed.trim();
  if (text === '' || /\s/.test(text)) return null;
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return null;
  const host = new URL(address).hostname.replace(/^www\./, '');
  return host.includes('.') && !host.startsWith('.') && !host.endsWith('.') ? host : null;
}
