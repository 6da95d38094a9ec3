import { platformHosts, registryLabels } from '../../lexicon/public-suffixes.ts';
import { hostOfAddress } from './host-of-address.ts';

const registries = new Set(registryLabels.split(' '));
const platforms = new Set(platformHosts);

/**
 * Whether two host names (lower case, as `URL.hostname` writes them) belong to one publisher: the same registered name under the same public
 * suffix, or the same host but for «www.», «m.», «amp.». Numeric addresses and bare names are one site only with themselves.
 */
export function isSameSite(one: string, other: string): boolean {
  const a = bareHost(one);
  const b = bareHost(other);
  if (a === '' || b === '') return false;
  return a === b || (siteOf(a) !== null && siteOf(a) === siteOf(b));
}

/** The same for addresses. Anything but two web addresses is never one site. */
export function isSameSiteAddress(one: string, other: string): boolean {
  const [a, b] = [hostOfAddress(one), hostOfAddress(other)];
  return a !== null && b !== null && isSameSite(a, b);
}

const bareHost = (host: string): string => (host.endsWith('.') ? host.slice(0, -1) : host).replace(/^(?:www|m|amp)\.(?=[^.]+\.)/, '');

/** The registered name with its suffix, or null where there is none. */
function siteOf(host: string): string | null {
  const labels = host.split('.');
  const last = labels.at(-1)!;
  if (labels.length < 2 || /^\d+$/.test(last) || host.startsWith('[')) return null;
  const depth = suffixLength(labels) + 1;
  return labels.length < depth ? null : labels.slice(-depth).join('.');
}

/** How many labels the public suffix has. */
function suffixLength(labels: readonly string[]): number {
  for (const length of [3, 2]) if (platforms.has(labels.slice(-length).join('.'))) return Math.min(length, labels.length);
  const [third, second, last] = [labels.at(-3), labels.at(-2)!, labels.at(-1)!];
  if (last.length !== 2) return 1;
  // Blogger gave each country its own ending: «name.blogspot.ae», «name.blogspot.com.eg».
  if (second === 'blogspot') return 2;
  if (!registries.has(second)) return 1;
  return third === 'blogspot' ? 3 : 2;
}
