import { parse } from './source-files.ts';

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** Where a name is made rather than used: the key under which each kind of node holds the name it declares. */
const declared: Record<string, readonly string[]> = {
  VariableDeclarator: ['id'],
  FunctionDeclaration: ['id', 'params'],
  FunctionExpression: ['id', 'params'],
  ArrowFunctionExpression: ['params'],
  ClassDeclaration: ['id'],
  PropertyDefinition: ['key'],
  MethodDefinition: ['key'],
  Property: ['key'],
  TSTypeAliasDeclaration: ['id'],
  TSInterfaceDeclaration: ['id'],
  TSPropertySignature: ['key'],
  TSMethodSignature: ['key'],
  TSTypeParameter: ['name'],
};

/** Every name a file declares: variables, parameters, functions, types, properties. Quoted keys are data, not names. */
export function declaredNames(path: string): Set<string> {
  const names = new Set<string>();
  const collect = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) collect(one);
    if (!isNode(value)) return;
    if (value.type === 'Identifier') names.add(String(value['name']));
    else if (value.type === 'AssignmentPattern') collect(value['left']);
    else if (value.type === 'RestElement') collect(value['argument']);
    else if (value.type === 'ArrayPattern') collect(value['elements']);
    else if (value.type === 'ObjectPattern') {
      for (const property of value['properties'] as Node[]) collect(property['value'] ?? property['argument']);
    }
  };
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) walk(one);
    if (!isNode(value)) return;
    for (const key of declared[value.type] ?? []) collect(value[key]);
    for (const child of Object.values(value)) if (typeof child === 'object') walk(child);
  };
  walk(parse(path).program);
  return names;
}

/** `vardenhetKindName` → `vardenhet`, `kind`, `name`. */
export function wordsOf(name: string): string[] {
  return name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replaceAll(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .split(/[^A-Za-z]+/)
    .map((word) => word.toLowerCase())
    .filter((word) => word.length > 2);
}
