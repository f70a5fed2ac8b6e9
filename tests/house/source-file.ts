import { type ESTree, parseSync } from 'vite';

export interface Import {
  /** null when the path is computed. */
  readonly specifier: string | null;
  readonly typeOnly: boolean;
}

export interface SourceFile {
  /** From `src`, with forward slashes. */
  readonly path: string;
  readonly program: ESTree.Program;
  readonly imports: readonly Import[];
}

export type Node = { readonly type: string; readonly [key: string]: unknown };

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';

export const walk = (
  node: Node,
  visit: (node: Node, parent: Node | null) => void,
  parent: Node | null = null,
): void => {
  visit(node, parent);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) walk(child, visit, node);
  }
};

const literal = (node: unknown): string | null =>
  isNode(node) && typeof node['value'] === 'string' ? node['value'] : null;

const isTypeOnly = (node: Node): boolean => {
  if (node['importKind'] === 'type' || node['exportKind'] === 'type') return true;
  const specifiers = (node['specifiers'] ?? []) as readonly Node[];
  const kind = node.type === 'ImportDeclaration' ? 'importKind' : 'exportKind';
  return specifiers.length > 0 && specifiers.every((one) => one[kind] === 'type');
};

const isCallTo = (node: Node, callee: string): boolean =>
  node.type === 'CallExpression' && (node['callee'] as Node)['name'] === callee;

const isMetaGlob = (node: Node): boolean => {
  const callee = node['callee'] as Node | undefined;
  return node.type === 'CallExpression' && (callee?.['object'] as Node | undefined)?.type === 'MetaProperty';
};

const importOf = (node: Node): Import | null => {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
      return { specifier: literal(node['source']), typeOnly: isTypeOnly(node) };
    case 'ExportNamedDeclaration':
      return node['source'] ? { specifier: literal(node['source']), typeOnly: isTypeOnly(node) } : null;
    case 'ImportExpression':
      return { specifier: literal(node['source']), typeOnly: false };
    case 'TSImportType':
      return { specifier: literal(node['source']), typeOnly: true };
    case 'TSExternalModuleReference':
      return { specifier: literal(node['expression']), typeOnly: false };
    default:
      if (isMetaGlob(node) || isCallTo(node, 'require')) {
        return { specifier: literal((node['arguments'] as readonly Node[])[0]), typeOnly: false };
      }
      return null;
  }
};

export const parseSource = (path: string, text: string): SourceFile => {
  const { program, errors } = parseSync(path, text);
  if (errors[0]) throw new Error(`${path} does not parse: ${errors[0].message}`);
  const imports: Import[] = [];
  walk(program as unknown as Node, (node) => {
    const found = importOf(node);
    if (found) imports.push(found);
  });
  return { path, program, imports };
};
