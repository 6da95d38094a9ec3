import { publishers } from './publishers.ts';

/** Match patterns of the known sites, their sub-domains included. */
export const hostPermissions: string[] = publishers.map(({ domain }) => `*://*.${domain}/*`);
