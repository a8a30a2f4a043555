export interface TableColumn {
  readonly name: string;
  /** Whether its value is the row id, and not stored with the others. */
  readonly isRowId: boolean;
}

const constraint = /^(CONSTRAINT|PRIMARY\s+KEY|UNIQUE|CHECK|FOREIGN\s+KEY)\b/i;

/** The columns of a `CREATE TABLE` statement in their order; empty when it is not one. Source: sqlite.org, "CREATE TABLE". */
export function tableColumns(sql: string): TableColumn[] {
  return definitions(sql).flatMap((definition) => {
    if (constraint.test(definition)) return [];
    const name = /^("(?:[^"]|"")*"|`(?:[^`]|``)*`|\[[^\]]*\]|'(?:[^']|'')*'|[^\s(,]+)/.exec(definition)?.[0];
    if (name === undefined) return [];
    const isRowId = /^\s*INTEGER\s[^,]*PRIMARY\s+KEY/i.test(definition.slice(name.length));
    return [{ name: unquoted(name), isRowId }];
  });
}

/** What stands between the commas of the outermost parenthesis, comments and all. */
function definitions(sql: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  const closing: Readonly<Record<string, string>> = { '"': '"', "'": "'", '`': '`', '[': ']' };
  for (let at = 0; at < sql.length; at += 1) {
    const sign = sql[at] as string;
    const end = closing[sign];
    if (end !== undefined) {
      const closed = sql.indexOf(end, at + 1);
      if (closed < 0) return [];
      at = closed;
    } else if (sign === '(') {
      depth += 1;
      if (depth === 1) from = at + 1;
    } else if ((sign === ',' && depth === 1) || (sign === ')' && depth === 1)) {
      parts.push(sql.slice(from, at).trim());
      from = at + 1;
      if (sign === ')') return parts.filter((part) => part !== '');
    } else if (sign === ')') depth -= 1;
  }
  return [];
}

function unquoted(name: string): string {
  const quote = name[0] as string;
  if (quote === '[') return name.slice(1, -1);
  return '"`\''.includes(quote) ? name.slice(1, -1).replaceAll(quote + quote, quote) : name;
}
