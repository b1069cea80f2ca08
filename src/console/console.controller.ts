import { Controller, Get, Inject, NotFoundException, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { CONFIG, type Config } from '../config.js';
import { PublicRoute } from '../identity/index.js';
import { ConsoleFiles } from './console-files.js';
import { contentSecurityPolicy } from './content-security-policy.js';

/** A name with the build's hash in it never means anything else. */
const FOR_EVER = 'public, max-age=31536000, immutable';

/**
 * The console. Its screens are listed one by one, so that no address of anything else is ever answered with a page.
 */
@Controller()
@PublicRoute()
export class ConsoleController {
  private readonly policy: string;

  constructor(
    private readonly files: ConsoleFiles,
    @Inject(CONFIG) { baseMap }: Config,
  ) {
    this.policy = contentSecurityPolicy(baseMap);
  }

  @Get([
    '/',
    'addresses',
    'bundle',
    'card/:time',
    'closures',
    'places',
    'crisis',
    'dispatch',
    'dispatch/:date',
    'drive',
    'outcomes',
    'presence',
    'print/:plan',
    'staff',
    'staff/:recipient',
    'worklist',
  ])
  page(@Req() request: Request, @Res() response: Response): void {
    this.send('index.html', 'no-store', request, response);
  }

  @Get('assets/:name')
  asset(@Req() request: Request, @Res() response: Response): void {
    this.send(request.path.slice(1), FOR_EVER, request, response);
  }

  @Get([
    'apple-touch-icon.png',
    'icon-192.png',
    'icon-512.png',
    'icon-maskable-512.png',
    'icon.svg',
    'manifest.webmanifest',
    'offline.js',
  ])
  fixedName(@Req() request: Request, @Res() response: Response): void {
    this.send(request.path.slice(1), 'no-cache', request, response);
  }

  private send(name: string, cacheControl: string, request: Request, response: Response): void {
    const file = this.files.find(name);
    if (!file)
      throw new NotFoundException(`${name} is not among the console's files; npm run build makes them.`);
    response.set({
      'Content-Type': file.type,
      'Content-Security-Policy': this.policy,
      'Cache-Control': cacheControl,
      ETag: file.etag,
      Vary: 'Accept-Encoding',
    });
    if (request.fresh) {
      response.status(304).end();
      return;
    }
    if (file.gzipped && request.acceptsEncodings('gzip')) {
      response.set('Content-Encoding', 'gzip').end(file.gzipped);
    } else {
      response.end(file.body);
    }
  }
}
