import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { Injectable } from '@nestjs/common';
import { packageRoot } from '../shared/package-root.js';

/** A file of the built console, ready to send. */
export interface ConsoleFile {
  readonly type: string;
  readonly body: Buffer;
  /** Smaller, where it pays. */
  readonly gzipped: Buffer | null;
  readonly etag: string;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};

/**
 * The files of web/dist by name, read when first asked for. Only names that the build has made are known, so no
 * path from outside reaches the disk.
 */
@Injectable()
export class ConsoleFiles {
  private readonly folder = path.join(packageRoot(), 'web', 'dist');
  private readonly names = new Set(existsSync(this.folder) ? namesUnder(this.folder) : []);
  private readonly read = new Map<string, ConsoleFile>();

  /** @param name as in the address, without the first slash: `assets/main-3f2a.js` */
  find(name: string): ConsoleFile | null {
    if (!this.names.has(name)) return null;
    const known = this.read.get(name) ?? this.open(name);
    this.read.set(name, known);
    return known;
  }

  private open(name: string): ConsoleFile {
    const body = readFileSync(path.join(this.folder, name));
    const gzipped = gzipSync(body, { level: 9 });
    return {
      type: TYPES[path.extname(name)] ?? 'application/octet-stream',
      body,
      gzipped: gzipped.length < body.length * 0.9 ? gzipped : null,
      etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
    };
  }
}

function namesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
}
