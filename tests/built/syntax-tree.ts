import { type AnyNode, parse } from 'acorn';

/** Every node of a script, in the order of the text. Throws where the script is newer than ECMAScript 2019. */
export function nodesOf(script: string): readonly AnyNode[] {
  return under(parse(script, { ecmaVersion: 2019, sourceType: 'script' }));
}

function under(node: AnyNode): readonly AnyNode[] {
  const children = Object.values(node).flat().filter(isNode);
  return [node, ...children.flatMap(under)];
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

/** The names that a script uses without declaring them anywhere: those that it expects from its host. */
export function freeNames(script: string): ReadonlySet<string> {
  const nodes = nodesOf(script);
  const keys = new Set(nodes.map(keyOf));
  const declared = new Set(nodes.flatMap(declaredBy));
  const used = nodes.flatMap((node) => (node.type === 'Identifier' && !keys.has(node) ? [node.name] : []));
  return new Set(used.filter((name) => !declared.has(name)));
}

/** The name of a member or a property, which is no name of a value. */
function keyOf(node: AnyNode): AnyNode | undefined {
  if (node.type === 'MemberExpression' && !node.computed) return node.property;
  if (node.type === 'Property' && !node.computed && !node.shorthand) return node.key;
  if (node.type === 'MethodDefinition' && !node.computed) return node.key;
  return undefined;
}

function declaredBy(node: AnyNode): readonly string[] {
  if (node.type === 'VariableDeclarator') return namesIn(node.id);
  if (node.type === 'FunctionDeclaration' || node.type === 'FunctionExpression') {
    return [...(node.id ? [node.id.name] : []), ...node.params.flatMap(namesIn)];
  }
  if (node.type === 'ArrowFunctionExpression') return node.params.flatMap(namesIn);
  if (node.type === 'ClassDeclaration' || node.type === 'ClassExpression')
    return node.id ? [node.id.name] : [];
  if (node.type === 'CatchClause') return node.param ? namesIn(node.param) : [];
  return [];
}

function namesIn(pattern: AnyNode): readonly string[] {
  if (pattern.type === 'Identifier') return [pattern.name];
  if (pattern.type === 'AssignmentPattern') return namesIn(pattern.left);
  if (pattern.type === 'RestElement') return namesIn(pattern.argument);
  if (pattern.type === 'ArrayPattern') return pattern.elements.flatMap((part) => (part ? namesIn(part) : []));
  if (pattern.type === 'ObjectPattern') {
    return pattern.properties.flatMap((part) => namesIn(part.type === 'Property' ? part.value : part));
  }
  return [];
}
