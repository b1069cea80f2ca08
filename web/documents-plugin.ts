import { addTypenameToDocument, print } from '@apollo/client/utilities';
import { type DocumentNode, Kind } from 'graphql';
import type { Plugin } from 'vite';
import * as generated from './src/graphql/generated/graphql.js';

/**
 * Writes beside the console what it can ask, word for word as its client sends it. A service in production runs nothing
 * else (docs/console.md). The file is not among those that are served.
 */
export const documentsPlugin = (): Plugin => ({
  name: 'documents',
  generateBundle() {
    const texts = Object.values<unknown>(generated)
      .filter(isOperation)
      .map((document) => print(addTypenameToDocument(document)));
    this.emitFile({ type: 'asset', fileName: 'documents.json', source: JSON.stringify(texts, null, 1) });
  },
});

const isOperation = (one: unknown): one is DocumentNode =>
  one instanceof Object &&
  'definitions' in one &&
  (one as DocumentNode).definitions.some(({ kind }) => kind === Kind.OPERATION_DEFINITION);
