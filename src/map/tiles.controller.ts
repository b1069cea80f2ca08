import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { Controller, Get, NotFoundException, Param, ParseIntPipe, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Allow } from '../identity/index.js';
import { StreetMaps } from './street-maps.js';

const zipped = promisify(gzip);

/** The address has the version of the data in it, so that a tile never means anything else. */
const FOR_EVER = 'private, max-age=31536000, immutable';

/** The street map, cut from the imported roads: no tile server outside learns where a recipient lives. */
@Controller('tiles')
export class TilesController {
  constructor(private readonly maps: StreetMaps) {}

  /** A Mapbox vector tile; 204 where nothing is drawn, 404 for a version that is not here. */
  @Get(':data/:z/:x/:y.pbf')
  @Allow('DISPATCHER', 'DRIVER', 'LAR_STAFF', 'ADMIN')
  async tile(
    @Req() request: Request,
    @Res() response: Response,
    @Param('data') data: string,
    @Param('z', ParseIntPipe) z: number,
    @Param('x', ParseIntPipe) x: number,
    @Param('y', ParseIntPipe) y: number,
  ): Promise<void> {
    const tiles = await this.maps.of(data);
    if (!tiles) throw new NotFoundException('There is no street map of this version.');
    const tile = await tiles.tile(z, x, y);
    response.set({ 'Cache-Control': FOR_EVER, Vary: 'Accept-Encoding' });
    if (!tile) {
      response.status(204).end();
      return;
    }
    response.set('Content-Type', 'application/vnd.mapbox-vector-tile');
    if (request.acceptsEncodings('gzip')) response.set('Content-Encoding', 'gzip').end(await zipped(tile));
    else response.end(Buffer.from(tile));
  }
}
