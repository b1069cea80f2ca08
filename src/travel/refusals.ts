import { Refusal } from '../shared/failures.js';

/** What stops the building of road data. No client of the API meets these. */
export class TravelRefusal extends Refusal<
  | 'ROADS_BUILD_FAILED'
  | 'ROADS_CHECKSUM_WRONG'
  | 'ROADS_DOWNLOAD_FAILED'
  | 'ROADS_FILE_CORRUPT'
  | 'ROADS_FILE_EMPTY'
  | 'ROADS_FILE_MISSING'
  | 'ROADS_FILE_TRUNCATED'
  | 'ROADS_UNSUPPORTED',
  never
> {}
