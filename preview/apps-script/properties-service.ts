import { covered } from './covered.ts';
import { currentMode, host } from './execution.ts';

type GProperties = GoogleAppsScript.Properties.Properties;
type Store = 'document' | 'script' | 'user';

/** Bytes that Google allows for one value and for a whole store. */
const MOST_OF_VALUE = 9 * 1024;
const MOST_OF_STORE = 500 * 1024;

class PropertiesStandIn implements Omit<GProperties, 'setProperties'> {
  readonly store: Store;

  constructor(store: Store) {
    this.store = store;
  }

  deleteAllProperties(): GProperties {
    this.writable().clear();
    return this as unknown as GProperties;
  }

  deleteProperty(key: string): GProperties {
    this.writable().delete(String(key));
    return this as unknown as GProperties;
  }

  getKeys(): string[] {
    return [...host().properties(this.store).keys()];
  }

  getProperties(): Record<string, string> {
    return Object.fromEntries(host().properties(this.store));
  }

  getProperty(key: string): string | null {
    return host().properties(this.store).get(String(key)) ?? null;
  }

  setProperties(properties: Record<string, string>, deleteAllOthers = false): GProperties {
    if (deleteAllOthers) this.writable().clear();
    for (const [key, value] of Object.entries(properties)) this.setProperty(key, value);
    return this as unknown as GProperties;
  }

  setProperty(key: string, value: string): GProperties {
    const pairs = this.writable();
    const text = String(value);
    if (text.length > MOST_OF_VALUE) throw new Error('Argument too large: value');
    let size = String(key).length + text.length;
    for (const [otherKey, other] of pairs) if (otherKey !== key) size += otherKey.length + other.length;
    if (size > MOST_OF_STORE) throw new Error('You have exceeded the property storage quota.');
    pairs.set(String(key), text);
    return this as unknown as GProperties;
  }

  /** A custom function runs as nobody, so it has no user whose properties it could set. */
  private writable(): Map<string, string> {
    if (this.store === 'user' && currentMode() === 'CUSTOM_FUNCTION') {
      throw new Error('You do not have permission to call setProperty');
    }
    return host().properties(this.store);
  }
}

export function propertiesService(): typeof PropertiesService {
  const store = (name: Store) => () => covered<GProperties>('Properties', new PropertiesStandIn(name));
  return covered('PropertiesService', {
    getDocumentProperties: store('document'),
    getScriptProperties: store('script'),
    getUserProperties: store('user'),
  });
}
