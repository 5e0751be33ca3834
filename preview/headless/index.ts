/** What the engine needs to run without a browser: in tests, benchmarks and the server. */
export { bundleStandIns } from './bundle-stand-ins.ts';
export { createNodeRealm } from './node-realm.ts';
export { provideXml } from './provide-xml.ts';
