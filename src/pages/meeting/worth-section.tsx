import { formatPercent } from '../../core/format.ts';
import type { NextTarget } from '../../core/next-target.ts';
import { sellerBreakeven } from '../../core/seller-breakeven.ts';
import { UNKNOWN, type Unknown } from '../../core/unknown.ts';
import { FigureField } from './figure-field.tsx';
import { amountIn, fractionIn, moneyIn, type TypedFigures } from './figures.ts';
import { wordsOfMoney } from './words.ts';

interface Props {
  /** How the reseller is called: spoken of, or spoken to. */
  readonly who: 'them' | 'you';
  /** Seller time in FTE where nothing was typed. */
  readonly sellerTime: number;
  readonly revenue: number | Unknown;
  readonly target: NextTarget | null;
  readonly figures: TypedFigures;
  readonly setFigures: (figures: TypedFigures) => void;
}

/** What a seller for our product costs the reseller, from which revenue on it pays, and what growth brings them. */
export function WorthSection({ who, sellerTime, revenue, target, figures, setFigures }: Props) {
  const typedTime = figures.time === '' ? String(sellerTime) : figures.time;
  const [time, cost, margin] = [amountIn(typedTime), moneyIn(figures.cost), fractionIn(figures.margin)];
  const areGood = time !== undefined && cost !== undefined && margin !== undefined;
  const breakeven = areGood ? sellerBreakeven(time, cost, margin, 1) : undefined;
  const field = (name: keyof TypedFigures, label: string, isGood: boolean, cure: string) => (
    <FigureField
      label={label}
      value={name === 'time' ? typedTime : figures[name]}
      isGood={isGood}
      cure={cure}
      change={(value) => setFigures({ ...figures, [name]: value })}
    />
  );
  return (
    <section class="worth" aria-labelledby="worth-title">
      <h2 id="worth-title">What it is worth to {who}</h2>
      <table>
        <tbody>
          <tr>
            <th scope="row">
              A seller of{' '}
              {field('time', 'Seller time in FTE', time !== undefined, 'Enter FTE above 0, such as 0.5.')}{' '}
              FTE, at{' '}
              {field(
                'cost',
                'Yearly cost of a full-time seller',
                cost !== undefined,
                'Enter an amount above 0.',
              )}{' '}
              a year
            </th>
            <td>{areGood && wordsOfMoney(time * cost)}</td>
          </tr>
          <tr>
            <th scope="row">
              pays from this revenue on, at a gross margin of{' '}
              {field(
                'margin',
                'Gross margin',
                margin !== undefined,
                'Enter a percentage above 0, such as 30%.',
              )}
            </th>
            <td>{breakeven !== undefined && wordsOfMoney(breakeven)}</td>
          </tr>
          <tr>
            <th scope="row">
              Our product brings {who} today
              {breakeven !== undefined && revenue !== UNKNOWN && <small>{pays(revenue, breakeven)}</small>}
            </th>
            <td>{wordsOfMoney(revenue)}</td>
          </tr>
          {target && (
            <tr>
              <th scope="row">
                Growing to {formatPercent(target.share)} adds
                {margin !== undefined && (
                  <small>{wordsOfMoney(target.money * margin)} of gross profit a year</small>
                )}
              </th>
              <td>{wordsOfMoney(target.money)}</td>
            </tr>
          )}
        </tbody>
      </table>
    </section>
  );
}

function pays(revenue: number, breakeven: number): string {
  return revenue >= breakeven
    ? `pays such a seller ${(Math.floor((revenue / breakeven) * 10) / 10).toFixed(1)} times`
    : `${wordsOfMoney(breakeven - revenue)} more, and such a seller pays`;
}
