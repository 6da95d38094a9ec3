import type { Digest } from '../core/exchange/backup.ts';

/** SHA-256 by the browser itself. */
export const sha256: Digest = async (text) => {
  const sum = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(sum), (byte) => byte.toString(16).padStart(2, '0')).join('');
};
