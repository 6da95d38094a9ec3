/** Longer names are none (RFC 1035), and a hostile address is not walked for nothing. */
const LONGEST_HOST = 253;

/**
 * The host name of a web address, in lower case, without port, user or final dot; null for another scheme than http and https, or what
 * is no address at all. `URL` belongs to the browser and to Node; the core has neither.
 */
export function hostOfAddress(address: string): string | null {
  const host = /^\s*https?:\/\/(?:[^/?#\\@]*@)?([\p{L}\p{N}._-]+)(?=[/?#\\:\s]|$)/iu.exec(address.slice(0, 2048))?.[1]?.toLowerCase().replace(/\.$/, '');
  return host && host.length <= LONGEST_HOST ? host : null;
}
