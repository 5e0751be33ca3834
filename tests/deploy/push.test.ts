import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import vm from 'node:vm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildLiveCheck } from '../../scripts/build-live-check.ts';
import { builtPages, readDist } from '../read-dist.ts';
import { type AppsScriptApi, startAppsScriptApi } from './apps-script-api.ts';
import { runPush } from './run-push.ts';

let api: AppsScriptApi;
let home = '';
let signedIn: Record<string, string> = {};

beforeAll(async () => {
  api = await startAppsScriptApi();
  home = mkdtempSync(path.join(tmpdir(), 'push-home-'));
  const auth = path.join(home, 'auth.json');
  const user = { type: 'authorized_user', client_id: 'x', client_secret: 'x', refresh_token: 'x' };
  const tokens = { default: { ...user, access_token: 'x', expiry_date: 4_102_444_800_000 } };
  writeFileSync(auth, JSON.stringify({ tokens }));
  signedIn = {
    HOME: home,
    USERPROFILE: home,
    FAKE_GOOGLE_ROOT: api.root,
    SCRIPT_ID: 'script-1',
    clasp_config_auth: auth,
  };
});

beforeEach(() => {
  api.projects.clear();
  api.writes = 0;
  api.failure = undefined;
});

afterAll(() => {
  api.close();
  rmSync(home, { recursive: true });
});

describe('npm run push', () => {
  it('builds, and puts exactly what was built into the project of SCRIPT_ID, where it works', async () => {
    const { exitCode, stdout, stderr } = await runPush(signedIn, ['push']);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    const built = Object.entries(builtPages());
    expect(stdout).toContain(`Pushed ${built.length + 2} files`);
    const byName = (one: { name: string }, other: { name: string }) => (one.name < other.name ? -1 : 1);
    const files = [...(api.projects.get('script-1') ?? [])].sort(byName);
    expect(files).toEqual(
      [
        { name: 'appsscript', type: 'JSON', source: readDist('appsscript.json') },
        { name: 'Code', type: 'SERVER_JS', source: readDist('Code.js') },
        ...built.map(([name, source]) => ({ name, type: 'HTML', source })),
      ].sort(byName),
    );
    const context = vm.createContext({});
    for (const { type, source } of files) if (type === 'SERVER_JS') vm.runInContext(source, context);
    expect(vm.runInContext('RESELLER_GAP(200000, 5000000)', context)).toBeCloseTo(333_333.33, 2);
  });

  it('is content when the project already holds what was built, and writes nothing', async () => {
    await runPush(signedIn);
    const { exitCode, stdout } = await runPush(signedIn);
    expect({ exitCode, writes: api.writes }).toEqual({ exitCode: 0, writes: 1 });
    expect(stdout).toContain('already up to date');
  });

  it('pushes a changed manifest too, where clasp alone would skip and still end well', async () => {
    api.projects.set('script-1', [{ name: 'appsscript', type: 'JSON', source: '{"runtimeVersion":"V8"}' }]);
    const { exitCode, stdout } = await runPush(signedIn);
    expect(exitCode).toBe(0);
    expect(stdout).not.toContain('Skipping');
    expect(api.projects.get('script-1')).toHaveLength(Object.keys(builtPages()).length + 2);
  });

  it('never writes the script id into the checkout', async () => {
    const before = readFileSync('.clasp.json', 'utf8');
    await runPush(signedIn);
    expect(readFileSync('.clasp.json', 'utf8')).toBe(before);
    expect(before).toContain('PUT-YOUR-SCRIPT-ID-HERE');
  });

  it.each([
    ['', 'left out'],
    ['  ', 'blank'],
    ['PUT-YOUR-SCRIPT-ID-HERE', 'the placeholder'],
  ])('says where to find the script id when it is “%s” (%s)', async (scriptId) => {
    const { exitCode, stderr } = await runPush({ ...signedIn, SCRIPT_ID: scriptId });
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(
      /^No script id\. In your Google Sheet open Extensions > Apps Script > Project settings.*\n$/,
    );
    expect(api.writes).toBe(0);
  });

  it('says how to sign in when there are no credentials', async () => {
    const { exitCode, stderr } = await runPush({
      ...signedIn,
      clasp_config_auth: path.join(home, 'none.json'),
    });
    expect(exitCode).toBe(1);
    expect(stderr).toBe('You are not signed in to Google. Run “npx clasp login”, then this command again.\n');
  });

  it('says to sign in again when Google refuses the credentials', async () => {
    api.failure = { status: 401, message: 'Request had invalid authentication credentials.' };
    const { exitCode, stderr } = await runPush(signedIn);
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(
      /^Google did not accept your sign-in .*Run “npx clasp login”, then this command again\.\n$/,
    );
  });

  it('passes on why Google refused the files, and what to check', async () => {
    api.failure = { status: 400, message: 'Syntax error: Unexpected token line: 3 file: Code.gs' };
    const { exitCode, stderr } = await runPush(signedIn);
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(
      /^Nothing was pushed\. clasp said: “Syntax error: Unexpected token line: 3 file: Code\.gs”\. Check the script id,/,
    );
    expect(api.writes).toBe(0);
  });
});

describe('npm run live-check', () => {
  it('puts a script of its own into the project of SCRIPT_ID, and leaves dist/ alone', async () => {
    const before = readDist('Code.js');
    const { exitCode, stdout, stderr } = await runPush(signedIn, ['push-live-check']);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toContain('choose Live check > Run all checks');
    const built = await buildLiveCheck(process.cwd());
    const files = api.projects.get('script-1') ?? [];
    expect(Object.fromEntries(files.map(({ name, source }) => [name, source]))).toEqual({
      appsscript: built.get('appsscript.json'),
      answer: built.get('answer.html'),
      Code: built.get('Code.js'),
    });
    expect(JSON.parse(built.get('appsscript.json') ?? '')).toMatchObject({
      oauthScopes: (JSON.parse(readDist('appsscript.json')) as { oauthScopes: string[] }).oauthScopes,
    });
    expect(readDist('Code.js')).toBe(before);
  });

  it.each([
    ['', 'No script id. Make an empty Google Sheet'],
    ['PUT-YOUR-SCRIPT-ID-HERE', 'That is the script id of .clasp.json, where the add-on lies'],
  ])('pushes nothing into “%s”', async (scriptId, sentence) => {
    const { exitCode, stderr } = await runPush({ ...signedIn, SCRIPT_ID: scriptId }, ['push-live-check']);
    expect(exitCode).toBe(1);
    expect(stderr).toContain(sentence);
    expect(api.writes).toBe(0);
  });
});
