import { ENTITY_KINDS, type MarkKind } from '../../core/settings/settings.ts';

export type { MarkKind };

export const isEntityKind = (kind: MarkKind): boolean => (ENTITY_KINDS as readonly MarkKind[]).includes(kind);
