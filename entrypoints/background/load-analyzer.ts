import { type Analyzer, analyze, analyzeText, createAnalyzer } from '../../core/analyze.ts';
import { createTrainedFinder } from '../../core/entities/trained-finder.ts';

// The worker may ask for nothing, not even its own files, so the packed artefact is part of the script, as the text of a data address.
const artefacts = import.meta.glob<string>('../../assets/model/tagger.bin.gz', { query: '?url&inline', import: 'default', eager: true });

let loading: Promise<Analyzer> | null = null;

/** The analysis with the trained model, unpacked at the first article of a worker's life. An artefact that cannot be read leaves the rules. */
export function loadAnalyzer(): Promise<Analyzer> {
  loading ??= load().catch((error: unknown) => {
    console.error('Hashiya', error);
    return { analyze, analyzeText };
  });
  return loading;
}

async function load(): Promise<Analyzer> {
  const address = Object.values(artefacts)[0];
  if (address === undefined) return { analyze, analyzeText };
  return createAnalyzer(createTrainedFinder(await unpack(address.slice(address.indexOf(',') + 1))));
}

async function unpack(base64: string): Promise<ArrayBuffer> {
  const packed = atob(base64);
  const bytes = new Uint8Array(packed.length);
  for (let at = 0; at < packed.length; at++) bytes[at] = packed.charCodeAt(at);
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
}
