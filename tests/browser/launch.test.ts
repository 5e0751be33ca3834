import { afterEach, describe, expect, it, vi } from 'vitest';
import { launchBrowser } from './launch.ts';

afterEach(() => vi.unstubAllEnvs());

describe('launchBrowser', () => {
  it('starts a browser that it finds by itself', async () => {
    const browser = await launchBrowser();
    expect(browser.isConnected()).toBe(true);
    await browser.close();
  });

  it('says that CHROME_PATH leads to no browser, and takes no other in silence', async () => {
    vi.stubEnv('CHROME_PATH', '/nowhere/chrome');
    await expect(launchBrowser()).rejects.toThrow(
      /^CHROME_PATH is “\/nowhere\/chrome”, and no browser starts there\./,
    );
  });
});
