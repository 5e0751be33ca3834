import { sha256 } from '@noble/hashes/sha2.js';

/** Sixteen digits that stand for the texts, in their order. */
export function fingerprint(texts: readonly string[]): string {
  const text = JSON.stringify(texts);
  const bytes = new Uint8Array(text.length * 2);
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    bytes[index * 2] = unit >> 8;
    bytes[index * 2 + 1] = unit & 255;
  }
  return Array.from(sha256(bytes).slice(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
