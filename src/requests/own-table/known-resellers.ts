import { importSentences as say } from '../../workbook/import-sentences.ts';
import type { RowsOf } from '../../workbook/workbook-port.ts';
import { isGivenId } from '../reseller-ids.ts';
import { kindOf } from './cells.ts';
import { shown } from './describe-column.ts';
import type { SourceRow } from './read-rows.ts';
import { nameKey } from './text-key.ts';

interface Known {
  readonly row: number;
  readonly isOnTable: boolean;
}

/**
 * The resellers that are there: those of the Resellers tab, and the rows of the table taken so far. Ids are the same
 * letter by letter, because some systems tell them apart by case. A name says who it is only where the user says so
 * and one of the two has no id of its own.
 */
export class KnownResellers {
  private readonly byId = new Map<string, Known>();
  private readonly byName = new Map<string, Known>();
  private readonly byNameAlone = new Map<string, Known>();
  private readonly sameNameIsSameReseller: boolean;

  constructor(resellers: RowsOf<'resellers'>, sameNameIsSameReseller: boolean) {
    this.sameNameIsSameReseller = sameNameIsSameReseller;
    for (const { row, reseller_id, name } of resellers) {
      const id = reseller_id.trim();
      this.note(id, name, !isGivenId(id) && id !== '', { row, isOnTable: false });
    }
  }

  add({ id, name, row }: SourceRow): void {
    this.note(id, name, id !== '', { row, isOnTable: true });
  }

  /** Why the row is a reseller that is there already, undefined where it is a new one. */
  whyKnown(source: SourceRow, place: string): string | undefined {
    const { id, name } = source;
    const sameId = id === '' ? undefined : this.byId.get(id);
    if (sameId !== undefined) {
      return (sameId.isOnTable ? say.isIdTwice : say.hasKnownId)(place, shown(name), id, sameId.row);
    }
    const sameName = this.sameNameIsSameReseller ? this.namesake(source) : undefined;
    return (
      sameName && (sameName.isOnTable ? say.isNameTwice : say.hasKnownName)(place, shown(name), sameName.row)
    );
  }

  /** A reseller of the same name, where one of the two has no id of its own. */
  namesake({ id, name }: SourceRow): Known | undefined {
    const key = keyOf(name);
    return key === '' ? undefined : (id === '' ? this.byName : this.byNameAlone).get(key);
  }

  private note(id: string, name: string, isOwnId: boolean, known: Known): void {
    const key = keyOf(name);
    if (!this.byId.has(id)) this.byId.set(id, known);
    if (!this.byName.has(key)) this.byName.set(key, known);
    if (!isOwnId && !this.byNameAlone.has(key)) this.byNameAlone.set(key, known);
  }
}

/** Two cells with the same error are not the same reseller. */
function keyOf(name: string): string {
  return kindOf(name) === 'other' ? '' : nameKey(name);
}
