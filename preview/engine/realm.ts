/** A place with its own globals, in which one execution of the add-on runs: a vm context or a hidden iframe. */
export interface Realm {
  /** Runs a classic script and gives its completion value. */
  evaluate(script: string, fileName: string): unknown;
  /** Frees the realm; nothing of it may be used afterwards. */
  dispose(): void;
}

export type CreateRealm = () => Realm;
