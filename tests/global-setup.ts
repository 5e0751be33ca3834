import { build } from '../scripts/build.ts';
import { packagedChromium } from './browser/packaged-chromium.ts';

/** Once before all tests: the files for Google are built, and the packaged browser is unpacked where it is wanted. */
export default async function setUp(): Promise<void> {
  if (!process.env.CHROME_PATH) packagedChromium();
  await build();
}
