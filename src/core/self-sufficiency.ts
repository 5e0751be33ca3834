/** Points for leads they sourced, deals they closed alone and cases they supported alone (rule book, section 6). */
export function defaultSelfSufficiencyWeights(): readonly number[] {
  return [40, 30, 30];
}

/** How far the reseller works without us, 0 to 100: the sum of weight × fraction, weights totalling 100. */
export function selfSufficiency(parts: readonly number[], weights: readonly number[]): number {
  return parts.reduce((sum, part, index) => sum + part * (weights[index] ?? 0), 0);
}
