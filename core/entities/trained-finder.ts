import type { FindEntities } from './entity.ts';
import { type EntityFinderOptions, createEntityFinder } from './find-entities.ts';
import { type NameTagger, createNameTagger } from './name-tagger.ts';
import { readModel } from './tagger/model.ts';
import { Tagger } from './tagger/tagger.ts';

/** The trained model of an artefact's bytes. Throws a ModelError for what is none, or was trained with other features. */
export const readNameTagger = (artefact: ArrayBuffer): NameTagger => createNameTagger(new Tagger(readModel(artefact)));

/** The recogniser with the trained model of an artefact's bytes. Throws a ModelError for what is none, or was trained with other features. */
export function createTrainedFinder(artefact: ArrayBuffer, options: EntityFinderOptions = {}): FindEntities {
  return createEntityFinder(readNameTagger(artefact), options);
}
