export { readRound } from './read-round.js';
export {
  isPaused,
  isQuarantined,
  isStandOn,
  orderOn,
  PATTERN_DAYS,
  type Round,
  type RoundPoint,
  type RoundRecipient,
  type RoundShift,
  type RoundStand,
} from './round.js';
