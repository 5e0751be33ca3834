import { fileURLToPath } from 'node:url';
import type { Node } from 'typescript/unstable/ast';
import { isBindingElement, isIdentifier, isPropertyAccessExpression } from 'typescript/unstable/ast/is';
import { API, type Symbol as Named, SymbolFlags } from 'typescript/unstable/sync';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** The members of Google's services that the add-on names, as `Range.getValues`, found by the types of its code. */
export function calledMembers(): readonly string[] {
  const api = new API({ cwd: root });
  try {
    const config = `${root}src/sheets/tsconfig.json`;
    const project = api.updateSnapshot({ openProjects: [config] }).getProject(config);
    if (!project) throw new Error(`TypeScript knows no project ${config}`);
    const members = new Set<string>();
    for (const name of project.program.getSourceFileNames()) {
      const file = name.includes('/src/sheets/') ? project.program.getSourceFile(name) : undefined;
      if (!file) continue;
      for (const symbol of project.checker.getSymbolAtPosition(name, namesIn(file))) {
        if (symbol && isOfGoogle(symbol)) members.add(`${symbol.getParent()?.name}.${symbol.name}`);
      }
    }
    return [...members].sort();
  } finally {
    api.close();
  }
}

/** Where the names of members stand: after a dot, or taken apart in braces. */
function namesIn(file: Node): number[] {
  const places: number[] = [];
  const visit = (node: Node): undefined => {
    const name = isPropertyAccessExpression(node)
      ? node.name
      : isBindingElement(node)
        ? (node.propertyName ?? node.name)
        : undefined;
    if (name && isIdentifier(name)) places.push(name.end - name.text.length);
    node.forEachChild(visit);
  };
  visit(file);
  return places;
}

/** A single value of an enumeration is not asked for: the enumeration is. */
function isOfGoogle(symbol: Named): boolean {
  if ((symbol.flags & SymbolFlags.EnumMember) !== 0) return false;
  return symbol.declarations.some(({ path }) => path.includes('/@types/google-apps-script/'));
}
