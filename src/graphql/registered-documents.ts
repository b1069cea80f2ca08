import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type Config, ConfigRefusal } from '../config.js';
import type { Refusal, Text } from '../shared/failures.js';
import { NO_DOCUMENTS, configurationUnusable, noDocumentsIn } from './texts.js';

/** As graphql-codegen and others write them (texts by id), or texts alone. */
const fileFormat = z.union([z.array(z.string()), z.record(z.string(), z.string()).transform(Object.values)]);

/** The GraphQL documents that clients have registered. In production, these are all that is run. */
export class RegisteredDocuments {
  private readonly byHash: ReadonlyMap<string, string>;

  /** @param anyRuns others are run too: while developing, in the demo, or by the operator's own choice */
  constructor(
    texts: readonly string[],
    private readonly anyRuns: boolean,
  ) {
    this.byHash = new Map(texts.map((text) => [sha256(text), text]));
  }

  /** The document of a SHA-256 in hexadecimal, so that a client need not send it. */
  text(hash: string): string | undefined {
    return this.byHash.get(hash);
  }

  /** @throws GraphQLError DOCUMENT_NOT_REGISTERED */
  check(text: string): void {
    if (this.anyRuns || this.byHash.has(sha256(text))) return;
    throw new GraphQLError(
      'This service runs registered documents only, and this is not one of them. ' +
        'A console that was open while the service was renewed has to be loaded again; ' +
        'another client registers its documents by DOSERUTE_DOCUMENTS.',
      { extensions: { code: 'DOCUMENT_NOT_REGISTERED' } },
    );
  }
}

/**
 * The documents of the files that the configuration names.
 * @throws Refusal BAD_CONFIGURATION for a file that cannot be read, or when nothing at all would be run
 */
export function readRegisteredDocuments({ files, anyRuns }: Config['documents']): RegisteredDocuments {
  const texts = files.flatMap((file) => {
    try {
      return fileFormat.parse(JSON.parse(readFileSync(file, 'utf8')));
    } catch (error) {
      if (anyRuns && isMissing(error)) return []; // a service without a console, while developing
      throw badConfiguration(noDocumentsIn(file));
    }
  });
  if (texts.length === 0 && !anyRuns) throw badConfiguration(NO_DOCUMENTS);
  return new RegisteredDocuments(texts, anyRuns);
}

/** Before anything of it is run, and with the limits of others. */
export const registeredDocumentsPlugin = (documents: RegisteredDocuments): ApolloServerPlugin => ({
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ source }) => {
        documents.check(source);
        return Promise.resolve();
      },
    }),
});

/** What Apollo asks when a client sends a hash alone. A request registers nothing. */
export const documentsByHash = (documents: RegisteredDocuments) => ({
  get: (hash: string) => Promise.resolve(documents.text(hash.replace(/^apq:/, ''))),
  set: () => Promise.resolve(),
  delete: () => Promise.resolve(),
});

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

const badConfiguration = (why: Text): Refusal =>
  new ConfigRefusal('BAD_CONFIGURATION', configurationUnusable(why));
