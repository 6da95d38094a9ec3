import type { FindFigures } from '../figure.ts';
import { findFigures, scanFigures } from '../find-figures.ts';
import { matchMessage } from './match-message.ts';

/** Finds the figures of a text in the register that its context names: of press as `findFigures` does, of a message with its own grammar before it. */
export const findInRegister: FindFigures = (text, context = {}) => (context.register === 'message' ? scanFigures(text, context, matchMessage) : findFigures(text, context));
