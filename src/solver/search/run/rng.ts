/**
 * Seeded random numbers: xorshift128 (Marsaglia 2003, "Xorshift RNGs"), in 32-bit integers only, so that a
 * seed gives the same sequence on every machine. Not for secrets.
 */
export class Rng {
  private a: number;
  private b: number;
  private c: number;
  private d: number;

  constructor(seed: number) {
    // a 32-bit variant of SplitMix (Steele, Lea & Flood 2014) spreads small seeds over the whole state
    let s = seed | 0;
    const next = (): number => {
      s = (s + 0x9e3779b9) | 0;
      let z = s;
      z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
      z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
      return z ^ (z >>> 15);
    };
    this.a = next();
    this.b = next();
    this.c = next();
    this.d = next() | 1;
  }

  /** 32 random bits, as an unsigned number. */
  bits(): number {
    const t = this.a ^ (this.a << 11);
    this.a = this.b;
    this.b = this.c;
    this.c = this.d;
    this.d = this.d ^ (this.d >>> 19) ^ (t ^ (t >>> 8));
    return this.d >>> 0;
  }

  /** An integer in [0, below). */
  int(below: number): number {
    return Math.floor((this.bits() / 4294967296) * below);
  }

  /** A number in [0, 1). */
  unit(): number {
    return this.bits() / 4294967296;
  }

  /** Shuffles the first `length` items in place (Fisher–Yates). */
  shuffle(items: Int32Array, length = items.length): void {
    for (let i = length - 1; i > 0; i--) {
      const j = this.int(i + 1);
      const swapped = items[i];
      items[i] = items[j];
      items[j] = swapped;
    }
  }
}
