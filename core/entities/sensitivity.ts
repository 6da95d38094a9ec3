import type { Sensitivity } from '../settings/settings.ts';
import { LEAST_CONFIDENCE } from './find-entities.ts';

/** The threshold of each step that the reader may choose. What each finds and how often it errs is measured in docs/entities.md. */
export const LEAST_CONFIDENCES: Readonly<Record<Sensitivity, number>> = { surest: 0.9, sure: 0.7, balanced: LEAST_CONFIDENCE, more: 0.35, most: 0.2 };
