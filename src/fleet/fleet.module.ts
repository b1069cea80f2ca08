import { Module } from '@nestjs/common';
import { PointsModule } from '../points/index.js';
import { ShiftResolver } from './graphql/shift.resolver.js';
import { StaffMemberResolver } from './graphql/staff-member.resolver.js';
import { VehicleResolver } from './graphql/vehicle.resolver.js';
import { ShiftRepository } from './shift.repository.js';
import { ShiftsService } from './shifts.service.js';
import { StandResolver } from './graphql/stand.resolver.js';
import { StaffMemberRepository } from './staff-member.repository.js';
import { StaffMembersService } from './staff-members.service.js';
import { StandRepository } from './stand.repository.js';
import { StandsService } from './stands.service.js';
import { VehicleRepository } from './vehicle.repository.js';
import { VehiclesService } from './vehicles.service.js';

const services = [ShiftsService, StaffMembersService, StandsService, VehiclesService];

@Module({
  imports: [PointsModule],
  providers: [
    ShiftRepository,
    StaffMemberRepository,
    StandRepository,
    VehicleRepository,
    ...services,
    ShiftResolver,
    StaffMemberResolver,
    StandResolver,
    VehicleResolver,
  ],
  exports: services,
})
export class FleetModule {}
