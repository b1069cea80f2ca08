import { Injectable } from '@nestjs/common';
import { AddressBook, BoundariesService } from '../addresses/index.js';
import { currentManager } from '../database/index.js';
import { Point } from '../points/index.js';
import { ResidencesService } from '../recipients/index.js';
import { type LatLon, latLon } from '../shared/geo.js';
import { RoadLook } from './road-look.js';

/** A house may lie back from its road; farther than this the pin is probably wrong. */
export const FAR_FROM_ROAD_METRES = 200;

export type PlaceDoubt = 'OUTSIDE_MUNICIPALITY' | 'FAR_FROM_ROAD' | 'ADDRESS_UNCERTAIN';

export interface PlaceToCheck extends LatLon {
  readonly address: string;
}

export interface PlaceCheck {
  readonly doubts: readonly PlaceDoubt[];
  /** Metres to the nearest road for cars; null without road data, or where none is within a kilometre. */
  readonly roadMetres: number | null;
}

/** A recipient's home or a point. */
export interface KnownPlace extends PlaceToCheck {
  readonly kind: 'RESIDENCE' | 'POINT';
  /** Of the recipient or the point. */
  readonly id: string;
  /** The alias or the point's name. */
  readonly name: string;
}

/** What is doubtful about places: outside the municipality, far from any road, put there on a guess. */
@Injectable()
export class PlaceChecksService {
  constructor(
    private readonly boundaries: BoundariesService,
    private readonly book: AddressBook,
    private readonly look: RoadLook,
    private readonly residences: ResidencesService,
  ) {}

  /** In the order of the places. */
  async check(places: readonly PlaceToCheck[]): Promise<PlaceCheck[]> {
    const outside = await this.boundaries.outside(places);
    const located = await this.book.placesOf(places.map(({ address }) => address));
    const metres = await this.look.metresToRoad(places);
    return places.map(({ address, lat, lon }, i) => {
      const guess = located.get(address);
      const isGuess = guess?.state === 'UNCERTAIN' && guess.place?.lat === lat && guess.place.lon === lon;
      const doubts: PlaceDoubt[] = [];
      if (outside[i]) doubts.push('OUTSIDE_MUNICIPALITY');
      if (metres && metres[i] > FAR_FROM_ROAD_METRES) doubts.push('FAR_FROM_ROAD');
      if (isGuess) doubts.push('ADDRESS_UNCERTAIN');
      return { doubts, roadMetres: metres && Number.isFinite(metres[i]) ? Math.round(metres[i]) : null };
    });
  }

  /** Every point and every home of today that something is doubtful about. */
  async outliers(): Promise<(KnownPlace & PlaceCheck)[]> {
    const places = await this.knownPlaces();
    const checks = await this.check(places);
    return places.map((place, i) => ({ ...place, ...checks[i] })).filter(({ doubts }) => doubts.length > 0);
  }

  private async knownPlaces(): Promise<KnownPlace[]> {
    const homes = await this.residences.homes();
    const points = await currentManager().find(Point);
    return [
      ...homes.map(({ recipientId, alias, ...place }): KnownPlace => {
        return { ...place, kind: 'RESIDENCE', id: recipientId, name: alias };
      }),
      ...points.map(({ id, name, address, location }): KnownPlace => {
        return { ...latLon(location), address, kind: 'POINT', id, name };
      }),
    ];
  }
}
