import type { Note } from '../core/notes/note.ts';

/** Without tombstones. */
export const alive = <Row extends { deletedAt?: string }>(rows: readonly Row[]): Row[] => rows.filter(({ deletedAt }) => deletedAt === undefined);

/** Notes that are not deleted, oldest first: ids are UUIDv7, which sort by time. */
export const inOrder = (notes: readonly Note[]): Note[] => alive(notes).sort((a, b) => (a.createdAt === b.createdAt ? compare(a.id, b.id) : compare(a.createdAt, b.createdAt)));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
