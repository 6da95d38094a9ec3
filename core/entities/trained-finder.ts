import type { FindEntities } from './entity.ts';
import { type EntityFinderOptions, createEntityFinder } from './find-entities.ts';
import { createNameTagger } from './name-tagger.ts';
import { readModel } from './tagger/model.ts';
import { Tagger } from './tagger/tagger.ts';

/** The recogniser with the trained model of an artefact's bytes. Throws a ModelError for what is none, or was trained with other features. */
export function createTrainedFinder(artefact: ArrayBuffer, options: EntityFinderOptions = {}): FindEntities {
  return createEntityFinder(createNameTagger(new Tagger(readModel(artefact))), options);
}
