import { spawn } from 'node:child_process';

/** Opens the address in the user's browser. Where there is none, nothing happens: the address is printed anyway. */
export function openBrowser(url: string): void {
  const command = { darwin: 'open', win32: 'explorer.exe' }[process.platform as string] ?? 'xdg-open';
  try {
    const child = spawn(command, [url], { stdio: 'ignore', detached: true });
    child.on('error', () => {});
    child.unref();
  } catch {
    // No such program.
  }
}
