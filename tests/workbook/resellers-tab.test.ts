import { describe, expect, it } from 'vitest';
import { functions } from '../../src/functions/index.ts';
import { tabs } from '../../src/workbook/index.ts';

const computed = tabs.resellers.columns.flatMap((column) =>
  'formula' in column ? [[column.id, column.formula] as const] : [],
);

describe('the computed columns of Resellers', () => {
  it.each(computed)('%s calls a function of ours with the columns that it asks for', (_id, formula) => {
    const ranges = {
      thresholds: 'thresholds',
      expendable: 'expendable',
      toolkit: 'target',
      sellerGate: 'seller',
      inForce: 'in force',
    };
    const [, name, columns = ''] = /^(\w+)\(([\w, ]+)\)$/.exec(formula((id) => id, ranges)) ?? [];
    const called = functions.find((declared) => declared.name === name);
    const given = columns.split(', ');
    expect(given).toEqual(called?.params.slice(0, given.length).map((param) => param.name));
    const asked = called?.params.filter((param) => param.default === undefined && !param.optional) ?? [];
    expect(given.length).toBeGreaterThanOrEqual(asked.length);
  });

  it('are those that the rule book computes for a row', () => {
    expect(computed.map(([id]) => id)).toEqual(['revenue', 'share', 'tier', 'drift', 'gap']);
  });
});
