import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';

const ALGORITHM = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** What a sealed value belongs to. It is bound to it: moved to another field or tenant, it does not open. */
export interface SealedPlace {
  readonly municipality: string;
  readonly field: string;
}

export interface KeyRingConfig {
  /** Seals new values; must be one of `keys`. */
  readonly currentKeyId: string;
  /** Every key that still opens old values: 32 bytes each, by id. */
  readonly keys: ReadonlyMap<string, Buffer>;
  /** Key of the look-up hashes: 32 bytes. Changing it orphans every hash, so it has no id and no rotation. */
  readonly hashKey: Buffer;
}

/**
 * Seals personal data at rest (AES-256-GCM, NIST SP 800-38D) as `keyId.base64url(nonce ‖ ciphertext ‖ tag)`, and makes
 * the keyed hash (HMAC-SHA-256) by which a sealed value can be looked up without opening any.
 */
export class KeyRing {
  constructor(private readonly config: KeyRingConfig) {
    for (const [id, key] of config.keys) {
      if (!/^[A-Za-z0-9_-]{1,32}$/.test(id))
        throw new Error(`The encryption key id "${id}" may hold letters, digits, - and _ only.`);
      if (key.length !== 32)
        throw new Error(`The encryption key "${id}" has ${key.length} bytes; AES-256 needs 32.`);
    }
    if (!config.keys.has(config.currentKeyId))
      throw new Error(`The key ring has no key "${config.currentKeyId}".`);
    if (config.hashKey.length !== 32)
      throw new Error(`The hash key has ${config.hashKey.length} bytes; it needs 32.`);
  }

  seal(place: SealedPlace, plain: string): string {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(ALGORITHM, this.config.keys.get(this.config.currentKeyId)!, nonce);
    cipher.setAAD(additionalData(place));
    const sealed = Buffer.concat([nonce, cipher.update(plain, 'utf8'), cipher.final(), cipher.getAuthTag()]);
    return `${this.config.currentKeyId}.${sealed.toString('base64url')}`;
  }

  /** @throws Error when the key is not in the ring, or the value was altered or belongs to another place */
  open(place: SealedPlace, value: string): string {
    const dot = value.indexOf('.');
    const key = this.config.keys.get(value.slice(0, dot));
    if (!key)
      throw new Error(`The key ring has no key "${value.slice(0, dot)}" for a sealed ${place.field}.`);
    const sealed = Buffer.from(value.slice(dot + 1), 'base64url');
    const decipher = createDecipheriv(ALGORITHM, key, sealed.subarray(0, NONCE_BYTES));
    decipher.setAAD(additionalData(place));
    decipher.setAuthTag(sealed.subarray(sealed.length - TAG_BYTES));
    const plain = decipher.update(sealed.subarray(NONCE_BYTES, sealed.length - TAG_BYTES));
    return Buffer.concat([plain, decipher.final()]).toString('utf8');
  }

  /** Case and surrounding space do not tell two people apart. */
  hash(place: SealedPlace, plain: string): string {
    const canonical = plain.normalize('NFC').trim().toLocaleLowerCase('nb');
    return createHmac('sha256', this.config.hashKey)
      .update(additionalData(place))
      .update(canonical)
      .digest('base64url');
  }
}

function additionalData({ municipality, field }: SealedPlace): Buffer {
  return Buffer.from(`${municipality}\0${field}\0`);
}
