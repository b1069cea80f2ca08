import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readRegisteredDocuments } from '../../src/graphql/registered-documents.js';
import { listen } from '../support/live.js';
import { type Answer, testService } from '../support/service.js';

const ME = 'query Me {\n  me {\n    role\n    __typename\n  }\n}';
const UPDATES = 'subscription U {\n  planUpdated(date: "2027-03-22") {\n    plan\n  }\n}';

const fileOf = (content: unknown): string => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'doserute-documents-')), 'documents.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
};
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const strict = await testService({
  documents: { files: [fileOf([ME]), fileOf({ anything: UPDATES })], anyRuns: false },
});
const asker = await strict.as('DISPATCHER');

/** Asks by the hash of a document alone, as the console does. */
async function byHash(hash: string): Promise<Answer> {
  const response = await fetch(strict.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${asker.token}` },
    body: JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: hash } } }),
  });
  return (await response.json()) as Answer;
}

describe('a service that runs registered documents only', () => {
  it('runs one that is registered, sent whole or by its hash', async () => {
    expect(await asker.ask(ME)).toMatchObject({ data: { me: { role: 'DISPATCHER' } } });
    expect(await byHash(sha256(ME))).toMatchObject({ data: { me: { role: 'DISPATCHER' } } });
  });

  it.each([
    ['of other fields', '{ me { person } }'],
    ['with a word more', `${ME} `],
    ['that asks of the schema', '{ __schema { types { name } } }'],
  ])('refuses one %s', async (_what, document) => {
    const { data, errors } = await asker.ask(document);
    expect(data ?? null).toBeNull();
    expect(errors).toMatchObject([{ extensions: { code: 'DOCUMENT_NOT_REGISTERED' } }]);
  });

  it('does not tell of its schema when it refuses', async () => {
    const { errors } = await asker.ask('{ me { persom } }');
    expect(JSON.stringify(errors)).not.toContain('person');
  });

  it('knows nothing by the hash of another, and learns nothing by being told it', async () => {
    const other = '{ me { person } }';
    expect(await byHash(sha256(other))).toMatchObject({
      errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
    });
    await asker.ask(other);
    expect(await byHash(sha256(other))).toMatchObject({
      errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
    });
  });

  it('refuses other subscriptions too', async () => {
    const refused = listen(strict, asker, 'subscription { planUpdated(date: "2027-03-22") { version } }');
    expect(await refused.ended).toBe('DOCUMENT_NOT_REGISTERED');
    const allowed = listen(strict, asker, UPDATES);
    await allowed.stop();
    expect(await allowed.ended).toBe('complete');
  });
});

describe('the list of registered documents', () => {
  const refusal = (files: string[], anyRuns = false): string => {
    try {
      readRegisteredDocuments({ files, anyRuns });
      return 'taken';
    } catch (error) {
      return String(error);
    }
  };

  it('must be there, readable and not empty where nothing else would be run', () => {
    expect(refusal([fileOf([ME])])).toBe('taken');
    expect(refusal(['/nowhere/documents.json'])).toContain('/nowhere/documents.json');
    expect(refusal([fileOf('query { me }')])).toContain('not a JSON list');
    expect(refusal([fileOf([])])).toContain('No GraphQL documents');
  });

  it('may be missing where any document is run, as before the console is built; never be rubbish', () => {
    expect(refusal(['/nowhere/documents.json'], true)).toBe('taken');
    expect(refusal([fileOf('query { me }')], true)).toContain('not a JSON list');
  });
});
