/** The bytes of a text in UTF-8. */
export function utf8(text: string): number[] {
  const escaped = encodeURIComponent(
    text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD'),
  );
  const bytes: number[] = [];
  for (let at = 0; at < escaped.length; at++) {
    if (escaped[at] !== '%') bytes.push(escaped.charCodeAt(at));
    else {
      bytes.push(Number.parseInt(escaped.slice(at + 1, at + 3), 16));
      at += 2;
    }
  }
  return bytes;
}

/** SHA-256 (FIPS 180-4), written out because Google's digest answers at once and the browser's does not. */
export function sha256(message: readonly number[]): number[] {
  const { starts, factors } = constants();
  const state = Uint32Array.from(starts);
  const words = new Uint32Array(64);
  const padded = pad(message);
  for (let block = 0; block < padded.length; block += 64) {
    for (let t = 0; t < 16; t++) {
      const at = block + t * 4;
      words[t] =
        (byte(padded, at) << 24) |
        (byte(padded, at + 1) << 16) |
        (byte(padded, at + 2) << 8) |
        byte(padded, at + 3);
    }
    for (let t = 16; t < 64; t++) {
      const w15 = byte(words, t - 15);
      const w2 = byte(words, t - 2);
      const s0 = turn(w15, 7) ^ turn(w15, 18) ^ (w15 >>> 3);
      const s1 = turn(w2, 17) ^ turn(w2, 19) ^ (w2 >>> 10);
      words[t] = byte(words, t - 16) + s0 + byte(words, t - 7) + s1;
    }
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
    for (let t = 0; t < 64; t++) {
      const big1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
      const t1 = (h + big1 + ((e & f) ^ (~e & g)) + byte(factors, t) + byte(words, t)) | 0;
      const big0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
      const t2 = (big0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + t1) | 0, c, b, a, (t1 + t2) | 0];
    }
    [a, b, c, d, e, f, g, h].forEach((value, at) => {
      state[at] = byte(state, at) + value;
    });
  }
  return [...state].flatMap((word) => [word >>> 24, (word >>> 16) & 255, (word >>> 8) & 255, word & 255]);
}

function byte(bytes: ArrayLike<number>, at: number): number {
  return bytes[at] ?? 0;
}

function turn(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}

function pad(message: readonly number[]): number[] {
  const padded = [...message, 0x80];
  while (padded.length % 64 !== 56) padded.push(0);
  const bits = message.length * 8;
  for (const word of [Math.floor(bits / 2 ** 32), bits >>> 0]) {
    padded.push(word >>> 24, (word >>> 16) & 255, (word >>> 8) & 255, word & 255);
  }
  return padded;
}

/** The first 32 bits of the fractional parts of the square and cube roots of the first primes. */
function constants(): { starts: number[]; factors: number[] } {
  const primes: number[] = [];
  for (let candidate = 2; primes.length < 64; candidate++) {
    if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate);
  }
  const fraction = (root: number): number => Math.floor((root - Math.floor(root)) * 2 ** 32);
  return {
    starts: primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime))),
    factors: primes.map((prime) => fraction(Math.cbrt(prime))),
  };
}
