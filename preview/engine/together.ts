import { type Command, type Model, registries, UIPlugin } from '@odoo/o-spreadsheet';

const TOGETHER = 'PREVIEW_TOGETHER';

type Sent = Parameters<Model['dispatch']>;

interface TogetherCommand {
  readonly type: string;
  readonly commands: readonly Sent[];
  readonly refusals: Refusal[];
}

export interface Refusal {
  readonly type: string;
  readonly reasons: readonly string[];
}

/** Several commands as one: one step for undo, one recalculation, one drawing. */
class TogetherPlugin extends UIPlugin {
  override handle(command: Command): void {
    const { type, commands, refusals } = command as unknown as TogetherCommand;
    if (type !== TOGETHER) return;
    for (const sent of commands) {
      const { isSuccessful, reasons } = this.dispatch(...sent);
      if (!isSuccessful) refusals.push({ type: sent[0], reasons });
    }
  }
}

export function registerTogether(): void {
  registries.featurePluginRegistry.add('preview_together', TogetherPlugin);
}

/** Sends the commands to the model; gives those that it refused. */
export function sendTogether(model: Model, commands: readonly Sent[]): readonly Refusal[] {
  const refusals: Refusal[] = [];
  const send = model.dispatch as (type: string, payload: object) => { reasons: readonly string[] };
  const [only] = commands;
  if (!only) return refusals;
  const [type, payload] =
    commands.length === 1 ? (only as [string, object]) : [TOGETHER, { commands, refusals }];
  const { reasons } = send(type, payload);
  if (reasons.length > 0) refusals.push({ type, reasons });
  return refusals;
}
