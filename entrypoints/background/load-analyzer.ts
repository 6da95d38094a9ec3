import { type Analyzer, createAnalyzer } from '../../core/analyze.ts';
import { createEntityFinder } from '../../core/entities/find-entities.ts';
import type { NameTagger } from '../../core/entities/name-tagger.ts';
import { LEAST_CONFIDENCES } from '../../core/entities/sensitivity.ts';
import { readNameTagger } from '../../core/entities/trained-finder.ts';
import type { Sensitivity } from '../../core/settings/settings.ts';

// The worker may ask for nothing, not even its own files, so the packed artefact is part of the script, as the text of a data address.
const artefacts = import.meta.glob<string>('../../assets/model/tagger.bin.gz', { query: '?url&inline', import: 'default', eager: true });

let loading: Promise<NameTagger | null> | null = null;

/**
 * The analysis with the trained model, unpacked at the first article of a worker's life, that marks names as sure as asked. An artefact that
 * cannot be read leaves the rules.
 */
export async function loadAnalyzer(sensitivity: Sensitivity): Promise<Analyzer> {
  loading ??= load().catch((error: unknown) => {
    console.error('Hashiya', error);
    return null;
  });
  return createAnalyzer(createEntityFinder(await loading, { leastConfidence: LEAST_CONFIDENCES[sensitivity] }));
}

async function load(): Promise<NameTagger | null> {
  const address = Object.values(artefacts)[0];
  return address === undefined ? null : readNameTagger(await unpack(address.slice(address.indexOf(',') + 1)));
}

async function unpack(base64: string): Promise<ArrayBuffer> {
  const packed = atob(base64);
  const bytes = new Uint8Array(packed.length);
  for (let at = 0; at < packed.length; at++) bytes[at] = packed.charCodeAt(at);
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
}
