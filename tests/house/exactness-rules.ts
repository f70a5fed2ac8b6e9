import { EXACT_ROOMS, POWER_ALLOWED_IN } from './import-table.ts';
import { type Node, type SourceFile, walk } from './source-file.ts';

/** Exact by IEEE 754 or by definition; engines agree on every bit. */
const EXACT_MATH = ['abs', 'ceil', 'clz32', 'floor', 'fround', 'imul', 'max', 'min', 'round', 'sign', 'sqrt', 'trunc'];
const INEXACT_GLOBALS = ['Date', 'Intl'];
const OUTER_WORLD = (
  'performance window document process globalThis self navigator crypto console fetch localStorage ' +
  'setTimeout setInterval queueMicrotask requestAnimationFrame'
).split(' ');

const isPropertyName = (node: Node, parent: Node | null): boolean => {
  if (!parent) return false;
  if (parent.type === 'MemberExpression') return parent['property'] === node && !parent['computed'];
  if (parent.type === 'TSQualifiedName') return parent['right'] === node;
  if (parent.type === 'Property') return parent['key'] === node && !parent['computed'] && !parent['shorthand'];
  return 'key' in parent && parent['key'] === node && !parent['computed'];
};

const nameOf = (node: unknown): string => {
  const name = (node as Node | undefined)?.['name'];
  return typeof name === 'string' ? name : '';
};

const mathFault = (node: Node, parent: Node | null): string | null => {
  if (parent?.type !== 'MemberExpression' || parent['object'] !== node || parent['computed']) return 'Math itself';
  const used = nameOf(parent['property']);
  return EXACT_MATH.includes(used) ? null : `Math.${used}`;
};

const identifierFault = (node: Node, parent: Node | null, banned: readonly string[]): string | null => {
  const name = nameOf(node);
  if (isPropertyName(node, parent)) return /^toLocale|^localeCompare$/.test(name) ? name : null;
  if (name === 'Math') return mathFault(node, parent);
  return banned.includes(name) ? name : null;
};

export const exactnessFaults = (file: SourceFile): string[] => {
  const room = file.path.split('/')[0] ?? '';
  if (!EXACT_ROOMS.includes(room)) return [];
  const banned = room === 'engine' ? [...INEXACT_GLOBALS, ...OUTER_WORLD] : INEXACT_GLOBALS;
  const powerAllowed = file.path.startsWith(POWER_ALLOWED_IN);
  const faults: string[] = [];
  walk(file.program as unknown as Node, (node, parent) => {
    const power = node['operator'] === '**' || node['operator'] === '**=';
    if (power && !powerAllowed) faults.push(`${file.path} uses **`);
    if (room === 'engine' && node['async'] === true) faults.push(`${file.path} is asynchronous`);
    const fault = node.type === 'Identifier' ? identifierFault(node, parent, banned) : null;
    if (fault) faults.push(`${file.path} uses ${fault}`);
    const text = node.type === 'Literal' ? node['value'] : null;
    if (typeof text === 'string' && /^toLocale[A-Z]/.test(text)) faults.push(`${file.path} uses '${text}'`);
  });
  return faults;
};
