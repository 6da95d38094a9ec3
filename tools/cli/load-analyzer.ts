import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { type Analyzer, createAnalyzer } from '../../core/analyze.ts';
import { findEntities } from '../../core/entities/find-entities.ts';
import { createTrainedFinder } from '../../core/entities/trained-finder.ts';
import { findInRegister } from '../../core/figures/message/find-in-register.ts';

/** The artefact as the extension ships it. */
export const ARTEFACT = fileURLToPath(new URL('../../assets/model/tagger.bin.gz', import.meta.url));

let loaded: Analyzer | null = null;

/** The analysis as the extension runs it, with the trained model of `assets/model`; by rules alone where there is none, and messages read as such. Read once. */
export function loadAnalyzer(): Analyzer {
  loaded ??= createAnalyzer(existsSync(ARTEFACT) ? createTrainedFinder(readArtefact(ARTEFACT)) : findEntities, findInRegister);
  return loaded;
}

/** The artefact's bytes, unpacked. */
export function readArtefact(file: string): ArrayBuffer {
  const bytes = gunzipSync(readFileSync(file));
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
}
