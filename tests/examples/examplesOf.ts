import ts from 'typescript';

/** An example of a doc comment. */
export interface DocExample {
  /** Line of the file it starts on. */
  line: number;
  /** Its code, in which each expression that shows its result is a call of `check(value, shown)`. */
  program: string;
  /** How many results it shows. */
  results: number;
}

/** The `ts` examples of a source file's doc comments that show a result: `f(1); // 2`. */
export function examplesOf(source: string): DocExample[] {
  return [...source.matchAll(/^ *\* @example[^\n]*\n((?: *\*[^\n/]?[^\n]*\n)*?)(?= *\* @| *\*\/)/gm)].flatMap(
    (match) => {
      const text = (match[1] ?? '').replace(/^ *\* ?/gm, '');
      const line = source.slice(0, match.index).split('\n').length;
      return [...text.matchAll(/^```ts\n(.*?)^```$/gms)]
        .map(([, code = '']) => ({ line, ...withChecks(code) }))
        .filter(({ results }) => results > 0);
    },
  );
}

/** The comment behind a statement, on its line or the lines below it, as one text. */
function shownAfter(rest: string): string | undefined {
  const comment = /^[ \t]*\n?[ \t]*\/\/[^\n]*(?:\n[ \t]*\/\/[^\n]*)*/.exec(rest)?.[0];
  return comment?.replace(/^[ \t]*\/\/ ?/gm, '').trim();
}

/** Turns `expression; // shown` into a call of `check`; what is shown may stand on the next lines too. */
function withChecks(code: string): { program: string; results: number } {
  const file = ts.createSourceFile('example.ts', code, ts.ScriptTarget.Latest, true);
  const edits: { start: number; end: number; text: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) edits.push({ start: node.getStart(), end: node.end, text: '' });
    const shown = shownAfter(code.slice(node.end));
    if (shown !== undefined && ts.isExpressionStatement(node)) {
      const text = `check(${node.expression.getText()}, ${JSON.stringify(shown)});`;
      edits.push({ start: node.getStart(), end: node.end, text });
    } else if (shown !== undefined && ts.isVariableStatement(node)) {
      const [declared] = node.declarationList.declarations;
      edits.push({
        start: node.end,
        end: node.end,
        text: `check(${declared?.name.getText()}, ${JSON.stringify(shown)});`,
      });
    } else ts.forEachChild(node, visit);
  };
  visit(file);
  let program = code;
  for (const { start, end, text } of edits.reverse()) program = program.slice(0, start) + text + program.slice(end);
  return {
    program: ts.transpile(program, { target: ts.ScriptTarget.ES2022 }),
    results: edits.filter(({ text }) => text !== '').length,
  };
}
