import { useEffect, useRef, useState } from 'preact/hooks';
import type { ImportInput, ImportResult, TableProposal } from '../../requests/contract.ts';
import { announce } from '../kit/announce.ts';
import { PageButton } from '../kit/page-button.tsx';
import { ProblemNote } from '../kit/problem-note.tsx';
import { asProblem, type ServerProblem, server } from '../kit/server.ts';
import { ColumnForm } from './column-form.tsx';
import { countOf } from './count-words.ts';
import type { Chosen } from './field-choice.ts';
import './own-table.css';
import { lookingAtTable } from '../kit/tasks.ts';
import { ImportOutcome, summaryOf } from './import-outcome.tsx';

type Stage =
  | { readonly kind: 'looking' }
  | { readonly kind: 'problem'; readonly problem: ServerProblem }
  | {
      readonly kind: 'choosing';
      readonly proposal: TableProposal;
      readonly isCopying: boolean;
      readonly problem?: ServerProblem;
    }
  | { readonly kind: 'done'; readonly result: ImportResult };

/** Takes over a table of one's own: looks at the open tab, lets the user correct the columns, and copies the rows. */
export function OwnTableView() {
  const [stage, setStage] = useState<Stage>({ kind: 'looking' });
  const before = useRef<Chosen>(undefined);

  const look = async () => {
    setStage({ kind: 'looking' });
    announce('Looking at the open tab…');
    try {
      const proposal = await server.proposeImport(null);
      setStage({ kind: 'choosing', proposal, isCopying: false });
      announce(`${proposal.title}: ${countOf(proposal.rows, 'row')}. Check what each column becomes.`);
    } catch (caught) {
      setStage({ kind: 'problem', problem: asProblem(caught) });
    }
  };
  const copy = async (proposal: TableProposal, input: ImportInput) => {
    setStage({ kind: 'choosing', proposal, isCopying: true });
    announce(`Copying ${countOf(proposal.rows, 'row')}. This can take a minute.`);
    try {
      const result = await server.importTable(input);
      setStage({ kind: 'done', result });
      announce(summaryOf(result));
    } catch (caught) {
      setStage({ kind: 'choosing', proposal, isCopying: false, problem: asProblem(caught) });
    }
  };
  useEffect(() => {
    look();
  }, []);

  return (
    <main class="import">
      <header class="import-head">
        <h1>Use my own table</h1>
        {stage.kind !== 'done' && <PageButton label="Back to reviews" entry="showReview" look="quiet" />}
      </header>
      {stage.kind === 'looking' && <p class="quiet-text">Looking at the open tab…</p>}
      {stage.kind === 'problem' && <NoTable problem={stage.problem} look={look} />}
      {stage.kind === 'choosing' && (
        <ColumnForm
          proposal={stage.proposal}
          before={before.current}
          isCopying={stage.isCopying}
          problem={stage.problem}
          copy={(input) => copy(stage.proposal, input)}
          lookAgain={(chosen) => {
            before.current = chosen;
            look();
          }}
        />
      )}
      {stage.kind === 'done' && <ImportOutcome result={stage.result} />}
    </main>
  );
}

/** That the open tab has no list is nothing that failed. */
function NoTable({ problem, look }: { readonly problem: ServerProblem; readonly look: () => void }) {
  const isFailure = problem.kind !== 'no table';
  useEffect(() => {
    if (!isFailure) announce(problem.message);
  }, [problem]);
  if (isFailure) return <ProblemNote problem={problem} task={lookingAtTable} tryAgain={look} />;
  return (
    <div class="import-none">
      <p>{problem.message}</p>
      <div class="verbs">
        <button type="button" class="primary" onClick={look}>
          Look again
        </button>
      </div>
    </div>
  );
}
