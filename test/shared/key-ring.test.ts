import { KeyRing } from '../../src/shared/key-ring.js';

const key = (byte: number): Buffer => Buffer.alloc(32, byte);
const name = { municipality: '0301', field: 'recipient.name' };

const ring = (current: string, ...ids: [string, Buffer][]): KeyRing =>
  new KeyRing({ currentKeyId: current, keys: new Map(ids), hashKey: key(9) });

describe('the key ring', () => {
  const keys = ring('k1', ['k1', key(1)]);

  it('opens what it sealed, and never seals twice the same way', () => {
    const sealed = keys.seal(name, 'Åse Øvrebø');
    expect(keys.open(name, sealed)).toBe('Åse Øvrebø');
    expect(sealed).not.toContain('Åse');
    expect(keys.seal(name, 'Åse Øvrebø')).not.toBe(sealed);
  });

  it('does not open a value that was moved to another field or municipality', () => {
    const sealed = keys.seal(name, 'Åse');
    expect(() => keys.open({ ...name, field: 'recipient.phone' }, sealed)).toThrow();
    expect(() => keys.open({ ...name, municipality: '4601' }, sealed)).toThrow();
  });

  it('does not open a value of which one character was altered', () => {
    const sealed = keys.seal(name, 'Åse');
    const altered = sealed.slice(0, -1) + (sealed.endsWith('A') ? 'B' : 'A');
    expect(() =>
      keys.open(name, altered.slice(0, 8) + (altered[8] === 'x' ? 'y' : 'x') + altered.slice(9)),
    ).toThrow();
  });

  it('seals with the current key and opens with any that it still holds', () => {
    const old = keys.seal(name, 'Åse');
    const rotated = ring('k2', ['k1', key(1)], ['k2', key(2)]);
    expect(rotated.open(name, old)).toBe('Åse');
    expect(rotated.seal(name, 'Åse')).toMatch(/^k2\./);
    expect(() => ring('k2', ['k2', key(2)]).open(name, old)).toThrow('no key "k1"');
  });

  it('hashes the same person alike whatever the case, and no other', () => {
    expect(keys.hash(name, ' åse ØVREBØ ')).toBe(keys.hash(name, 'Åse Øvrebø'));
    expect(keys.hash(name, 'Åse Øverbø')).not.toBe(keys.hash(name, 'Åse Øvrebø'));
    expect(keys.hash({ ...name, municipality: '4601' }, 'Åse')).not.toBe(keys.hash(name, 'Åse'));
  });

  it('refuses keys of a wrong length and a current key that it does not hold', () => {
    expect(() => ring('k1', ['k1', Buffer.alloc(16)])).toThrow('needs 32');
    expect(() => ring('k2', ['k1', key(1)])).toThrow('no key "k2"');
    expect(() => ring('a.b', ['a.b', key(1)])).toThrow('letters, digits');
  });
});
