import type { Node, SourceFile } from './source-file.ts';

const EMPTY_NAMES = ['util', 'utils', 'helper', 'helpers', 'manager', 'managers', 'misc', 'common'];
const KEBAB_PART = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const statements = (file: SourceFile): readonly Node[] => file.program.body as unknown as readonly Node[];

const exportsDefault = (node: Node): boolean =>
  node.type === 'ExportDefaultDeclaration' ||
  (node.type === 'ExportNamedDeclaration' &&
    (node['specifiers'] as readonly Node[]).some((one) => (one['exported'] as Node)['name'] === 'default'));

const onlyPassesOn = (node: Node): boolean =>
  node.type === 'ImportDeclaration' ||
  node.type === 'ExportAllDeclaration' ||
  (node.type === 'ExportNamedDeclaration' && !node['declaration']);

export const shapeFaults = (file: SourceFile): string[] => {
  const body = statements(file);
  const exporting = body.some((node) => node.type.startsWith('Export'));
  return [
    ...(body.some(exportsDefault) ? [`${file.path} has a default export`] : []),
    ...(exporting && body.every(onlyPassesOn) ? [`${file.path} only passes on what others export`] : []),
  ];
};

export const nameFaults = (path: string): string[] =>
  path.split('/').flatMap((segment) => {
    const [name = '', ...endings] = segment.split('.');
    const faults = [];
    if (!KEBAB_PART.test(name) || !endings.every((part) => KEBAB_PART.test(part))) {
      faults.push(`${path} is not named in kebab-case`);
    }
    const empty = name.split('-').find((word) => EMPTY_NAMES.includes(word));
    // A counterpart is named for a person: an alliance manager.
    if (empty && !path.startsWith('personas/')) faults.push(`${path} is named '${empty}', not for the noun it holds`);
    return faults;
  });
