import ts from 'typescript';
import type { Block } from './page.js';

/** The `ts` blocks of a page as one program, in which `expression; // result` is a call of `check`. */
export interface Program {
  /** Plain JavaScript; takes `check(place, value, shown)` and `load(module)`. */
  code: string;
  /** Where each result stands: `line 12 of the page`. */
  places: string[];
}

/** Every line of the result is blank except the block's own, so that lines are those of the page. */
export function typescriptOf(blocks: readonly Block[]): string {
  const lines: string[] = [];
  for (const { line, text } of blocks) {
    while (lines.length < line - 1) lines.push('');
    lines.push(...text.trimEnd().split('\n'));
  }
  return `${lines.join('\n')}\n`;
}

/** Turns `expression; // result`, the result on the same line or alone on the next ones, into a check. */
export function programOf(source: string): Program {
  const file = ts.createSourceFile('page.ts', source, ts.ScriptTarget.Latest, true);
  const places: string[] = [];
  const parts = file.statements.map((statement) => {
    if (ts.isImportDeclaration(statement)) return importOf(statement);
    const [comment] = /^[ \t]*\n?\/\/[^\n]*(?:\n\/\/[^\n]*)*|^[ \t]*\/\/[^\n]*/.exec(source.slice(statement.end)) ?? [];
    if (comment === undefined || !ts.isExpressionStatement(statement)) return statement.getText();
    const text = comment.replace(/^[ \t]*\/\/ ?/gm, '').trim();
    const place = `line ${file.getLineAndCharacterOfPosition(statement.getStart()).line + 1}`;
    places.push(place);
    return `check(${JSON.stringify(place)}, ${statement.expression.getText()}, ${JSON.stringify(text)});`;
  });
  return { code: ts.transpile(parts.join('\n'), { target: ts.ScriptTarget.ES2022 }), places };
}

function importOf(statement: ts.ImportDeclaration): string {
  const names = statement.importClause?.namedBindings?.getText() ?? '{}';
  return `const ${names} = await load(${statement.moduleSpecifier.getText()});`;
}

/** What the compiler says against a program, under the project's own strict settings: `line 12: message`. */
export function compileErrors(source: string, root: string): string[] {
  const { config } = ts.readConfigFile(`${root}/tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, root);
  const name = `${root}/tests/docs/page.generated.ts`;
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (file) => file === name || fileExists(file);
  host.getSourceFile = (file, target, ...rest) =>
    file === name ? ts.createSourceFile(file, source, target, true) : getSourceFile(file, target, ...rest);
  const program = ts.createProgram([name], { ...options, noEmit: true }, host);
  const page = program.getSourceFile(name);
  return ts.getPreEmitDiagnostics(program, page).map(({ start, messageText }) => {
    const line = start === undefined ? 0 : (page?.getLineAndCharacterOfPosition(start).line ?? 0) + 1;
    return `line ${line}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
  });
}
