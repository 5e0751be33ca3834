import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { announce } from './announce.ts';
import { placeOfPage } from './place-of-page.ts';
import { type Cure, wordsOfProblem } from './problem-words.ts';
import { asProblem, openPage, type ServerProblem, server } from './server.ts';
import { settingUp, type Task } from './tasks.ts';

interface Props {
  readonly problem: ServerProblem;
  readonly task: Task;
  readonly tryAgain: () => void;
  readonly backToList?: () => void;
}

/** A problem as it is told, with what one click can do about it. The keyboard goes to it when it appears. */
export function ProblemNote({ problem: told, task: during, tryAgain, backToList }: Props) {
  const [failedSetUp, setFailedSetUp] = useState<ServerProblem>();
  const [failedOpening, setFailedOpening] = useState('');
  const [isSettingUp, setIsSettingUp] = useState(false);
  const note = useRef<HTMLElement>(null);
  const [problem, task] = failedSetUp ? ([failedSetUp, settingUp] as const) : ([told, during] as const);
  const { title, text, safe, advice, cures } = wordsOfProblem(problem, task, placeOfPage());
  useEffect(() => {
    setFailedSetUp(undefined);
    setFailedOpening('');
  }, [told]);
  useLayoutEffect(() => {
    note.current?.focus();
  }, [problem]);

  const setUp = async () => {
    if (isSettingUp) return;
    setIsSettingUp(true);
    try {
      await server.setUp(null);
      announce('The workbook is set up.');
      tryAgain();
    } catch (caught) {
      setFailedSetUp(asProblem(caught));
    } finally {
      setIsSettingUp(false);
    }
  };
  const openSettings = () => {
    openPage('showSettings').then(
      () => announce('The Settings tab is open.'),
      (caught) => setFailedOpening(asProblem(caught).message),
    );
  };
  const acts: Readonly<Record<Cure, (() => void) | undefined>> = {
    'Set up this workbook': setUp,
    'Open the settings': openSettings,
    'Try again': failedSetUp ? setUp : tryAgain,
    'Back to the list': backToList,
  };
  return (
    <section class="note problem" ref={note} tabIndex={-1} aria-label={title}>
      <p>
        <b>{title}.</b> {text} {safe}
      </p>
      {advice && <p>{advice}</p>}
      {failedOpening && (
        <p class="fault">The tab could not be opened: {failedOpening} Open it in the sheet.</p>
      )}
      <div class="verbs">
        {cures.map((cure) => {
          const act = acts[cure];
          const isSetUp = cure === 'Set up this workbook';
          return (
            act && (
              <button
                type="button"
                key={cure}
                class={isSetUp || cure === 'Open the settings' ? 'primary' : undefined}
                aria-disabled={isSettingUp}
                onClick={act}
              >
                {isSetUp && isSettingUp ? 'Setting up…' : cure}
              </button>
            )
          );
        })}
      </div>
    </section>
  );
}
