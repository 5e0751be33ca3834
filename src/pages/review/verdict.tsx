import { useEffect, useRef } from 'preact/hooks';
import type { Assessment } from '../../core/assess-review.ts';
import { formatCommitment } from '../../core/checklist.ts';
import { formatMoney } from '../../core/format.ts';
import type { Gate, Standing } from '../../core/standing.ts';
import { UNKNOWN } from '../../core/unknown.ts';
import { announce } from '../kit/announce.ts';
import { Sign } from '../kit/sign.tsx';
import { splitWhy } from '../kit/split-why.ts';
import { StandingChip } from '../kit/standing-chip.tsx';

interface Props {
  readonly assessment: Assessment;
  readonly before: Standing | null;
  readonly answered: number;
}

/** The verdict while one answers. Its standing and its gates stay in view above the questions. */
export function Verdict({ assessment, before, answered }: Props) {
  const { standing, commitment, why, additions, gates, risk, gap } = assessment;
  const said = useRef(standing);
  useEffect(() => {
    if (said.current === standing) return;
    said.current = standing;
    announce(`Standing: ${standing}.`);
  }, [standing]);
  const { reason, next } = splitWhy(why, standing);
  return (
    <section class="verdict" aria-label="Verdict so far">
      <h2 class="standing-row">
        <StandingChip standing={standing} size="large" />
        <small>{before === null ? 'first review' : `was: ${before}`}</small>
      </h2>
      <div class="why">
        <p>{reason}</p>
        {next && (
          <p>
            <b>Next:</b> {next}
          </p>
        )}
        {additions.map((addition) => (
          <p key={addition}>{addition}</p>
        ))}
      </div>
      <ul class="gates" aria-label="Gates">
        <GateChip name="weight" gate={gates.weight} />
        <GateChip name="seller" gate={gates.seller} />
        <GateChip name="plan" gate={gates.plan} />
      </ul>
      <div class="commitment">
        <p>
          <span>Commitment</span>{' '}
          <b>
            {commitment === undefined || answered === 0
              ? 'nothing answered yet'
              : formatCommitment(commitment)}
          </b>
        </p>
        <CommitmentBar score={commitment?.score ?? 0} potential={commitment?.potential ?? 100} />
      </div>
      <dl class="facts">
        <div>
          <dt>Risk</dt>
          <dd>{risk === UNKNOWN ? 'unknown' : risk}</dd>
        </div>
        <div>
          <dt>To the survival toolkit</dt>
          <dd>{wordsOfGap(gap)}</dd>
        </div>
      </dl>
    </section>
  );
}

const gateWords = { passed: ['yes', 'passed'], failed: ['no', 'failed'], Unknown: ['open', 'open'] } as const;

function GateChip({ name, gate }: { readonly name: string; readonly gate: Gate }) {
  const [sign, word] = gateWords[gate];
  return (
    <li class="gate" data-gate={gate}>
      <Sign sign={sign} /> {name} <span class="unseen">{word}</span>
    </li>
  );
}

/** What is proven, filled, and what open answers could still add, hatched. */
export function CommitmentBar({ score, potential }: { readonly score: number; readonly potential: number }) {
  return (
    <div class="bar" aria-hidden="true">
      <i class="open-part" style={{ width: `${potential}%` }} />
      <i class="proven" style={{ width: `${score}%` }} />
    </div>
  );
}

function wordsOfGap(gap: Assessment['gap']): string {
  if (gap === UNKNOWN) return 'unknown';
  return gap === 0 ? 'reached' : formatMoney(gap);
}
