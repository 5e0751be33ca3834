import { PushError } from './push-error.ts';

/** Does a push and prints clasp’s last words; a push that did not happen ends the process with the reason. */
export async function reportPush(push: () => Promise<string>): Promise<void> {
  try {
    console.log(await push());
  } catch (problem) {
    if (!(problem instanceof PushError)) throw problem;
    console.error(problem.message);
    process.exitCode = 1;
  }
}
