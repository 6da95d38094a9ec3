import { fold } from '../../text/fold.ts';
import { tokenize } from '../../text/tokens.ts';
import { hashText } from './hash.ts';

/** The words of a name as the tagger hashes them. */
export const hashWords = (name: string): number[] => tokenize(fold(name).text.toLowerCase()).filter((one) => one.type !== 'break').map((one) => hashText(one.text));
