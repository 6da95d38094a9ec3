import type { Records } from '../core/exchange/records.ts';
import type { BackupRow } from './database.ts';

/** Bytes of rows as JSON in UTF-8. */
export const countBytes = (records: Records): number => new TextEncoder().encode(JSON.stringify(records)).length;

/** Rows of a former release do not say their size. */
export const withSize = (row: BackupRow): BackupRow & { bytes: number } => ({ ...row, bytes: row.bytes ?? countBytes(row.records) });
