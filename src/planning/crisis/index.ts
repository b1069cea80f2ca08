import { ChecklistsService } from './checklists.service.js';
import { CrisisService } from './crisis.service.js';
import { CrisisResolver } from './graphql/crisis.resolver.js';

/** Checklists and crisis mode: providers of the planning module. */
export const crisisServices = [ChecklistsService, CrisisService];
export const crisisResolvers = [CrisisResolver];
