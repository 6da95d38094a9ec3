import type { TaggerModel } from '../../core/entities/tagger/model.ts';
import { Problem } from '../cli/problem.ts';
import type { TrainRequest } from './options.ts';
import type { Resources } from './read-resources.ts';

export function trainProduct(_request: TrainRequest, _resources: Resources, _log: (line: string) => void): TaggerModel {
  throw new Problem('not yet');
}
