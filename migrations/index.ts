import { Tenancy1795200000001 } from './1795200000001-tenancy.js';
import { PointsAndFleet1795200000002 } from './1795200000002-points-and-fleet.js';
import { RecipientsAndOrders1795200000003 } from './1795200000003-recipients-and-orders.js';
import { PlansAndOutcomes1795200000004 } from './1795200000004-plans-and-outcomes.js';
import { Travel1795200000005 } from './1795200000005-travel.js';
import { AddressesAndClosures1795200000006 } from './1795200000006-addresses-and-closures.js';
import { HeldTimesAndMessages1795200000007 } from './1795200000007-held-times-and-messages.js';
import { Crisis1795200000008 } from './1795200000008-crisis.js';
import { NewestChange1795200000009 } from './1795200000009-newest-change.js';
import { EndedShifts1795200000010 } from './1795200000010-ended-shifts.js';
import { Stands1795200000011 } from './1795200000011-stands.js';
import { TravelRefills1795200000013 } from './1795200000013-travel-refills.js';
import { OffRoadPlaces1795200000014 } from './1795200000014-off-road-places.js';
import { SideItems1795200000016 } from './1795200000016-side-items.js';
import { PlanShortfalls1795200000018 } from './1795200000018-plan-shortfalls.js';
import { EffectiveOutcomes1795200000019 } from './1795200000019-effective-outcomes.js';
import { ExportedViews1795200000022 } from './1795200000022-exported-views.js';
import { HandoutFacts1795200000023 } from './1795200000023-handout-facts.js';

/** In the order in which they run. */
export const migrations = [
  Tenancy1795200000001,
  PointsAndFleet1795200000002,
  RecipientsAndOrders1795200000003,
  PlansAndOutcomes1795200000004,
  Travel1795200000005,
  AddressesAndClosures1795200000006,
  HeldTimesAndMessages1795200000007,
  Crisis1795200000008,
  NewestChange1795200000009,
  EndedShifts1795200000010,
  Stands1795200000011,
  TravelRefills1795200000013,
  OffRoadPlaces1795200000014,
  SideItems1795200000016,
  PlanShortfalls1795200000018,
  EffectiveOutcomes1795200000019,
  ExportedViews1795200000022,
  HandoutFacts1795200000023,
];
