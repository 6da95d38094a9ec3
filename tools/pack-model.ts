import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

// Packs the trainer's artefact as the extension ships it: `node tools/pack-model.ts`, after each training. The same bytes pack the same.
const trained = fileURLToPath(new URL('../assets/model/tagger.bin', import.meta.url));
const packed = gzipSync(readFileSync(trained), { level: 9 });
writeFileSync(`${trained}.gz`, packed);
process.stdout.write(`${(packed.length / 1024).toFixed(0)} KiB in assets/model/tagger.bin.gz\n`);
