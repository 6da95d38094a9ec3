/** What the browser says of the room that we take. */
export interface StorageRoom {
  /** In bytes; null where it does not say. */
  used: number | null;
  /** Whether it keeps everything however little room there is; null where it does not say. */
  isPersisted: boolean | null;
}

export async function readStorageRoom(): Promise<StorageRoom> {
  const [estimate, isPersisted] = await Promise.all([navigator.storage.estimate().catch(() => null), navigator.storage.persisted().catch(() => null)]);
  return { used: estimate?.usage ?? null, isPersisted };
}

/** Asks the browser never to clear what is kept. Must be called straight from a click: Firefox may ask the reader. True when granted. */
export const askPersistence = (): Promise<boolean> => navigator.storage.persist().catch(() => false);
