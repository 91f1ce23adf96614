import { Random } from './random.js';

/** What copying, scanning and typing do to a text. */
export interface Damage {
  readonly name: string;
  readonly apply: (text: string, seed: number) => string;
}

/** Lines of tables keep their shape. */
function isRow(line: string): boolean {
  return line.includes('\t') || line.startsWith('|');
}

function everyLine(text: string, change: (line: string) => string): string {
  return text
    .split('\n')
    .map((line) => (isRow(line) ? line : change(line)))
    .join('\n');
}

/** Breaks lines where a page is full: 29 signs to a line. */
function wrapped(text: string, signs: number): string[] {
  return text.split('\n').flatMap((line) => {
    if (isRow(line)) return [line];
    const lines: string[] = [];
    for (let at = 0; at < line.length; at += signs) lines.push(line.slice(at, at + signs));
    return lines;
  });
}

const PAGE = 26;

/** The ways in which the reports of the corpus are damaged. */
export const DAMAGES: readonly Damage[] = [
  { name: 'as written', apply: (text) => text },
  {
    name: 'wrapped, empty lines between, page numbers in sentences',
    apply: (text) =>
      wrapped(text, 29)
        .map((line, index) => (index % PAGE === PAGE - 1 ? `${line}\n\n\n\n${Math.floor(index / PAGE) + 2}\n` : line))
        .join('\n\n'),
  },
  {
    name: 'wrapped, indented, running heads',
    apply: (text) => {
      const head = text.split('\n')[0]?.replace(/^# |社工站名称：/u, '') ?? '';
      const indented = text
        .split('\n')
        .map((line) => (isRow(line) || line.length < 12 ? line : `　　${line}`))
        .join('\n');
      return wrapped(indented, 36)
        .map((line, index) =>
          index % PAGE === PAGE - 1 ? `${line}\n第 ${Math.floor(index / PAGE) + 1} 页 共 9 页\f\n${head}` : line,
        )
        .join('\n');
    },
  },
  {
    name: 'full-width figures and signs',
    apply: (text) =>
      everyLine(text, (line) =>
        line.replaceAll(/[0-9.%]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
      ),
  },
  {
    name: 'spaces between figures and words',
    apply: (text) =>
      everyLine(text, (line) =>
        line.replaceAll(/(?<=[\p{Script=Han}])(?=[0-9])/gu, ' ').replaceAll(/(?<=[0-9])(?=[\p{Script=Han}])/gu, ' '),
      ),
  },
  {
    name: 'thousands separators, dates with points',
    apply: (text) =>
      text
        .replaceAll(/([0-9]{4})年([0-9]{1,2})月([0-9]{1,2})日/gu, '$1.$2.$3')
        .replaceAll(/(?<![0-9.])([0-9]{1,2})([0-9]{3})(?=[份个节户人场宗组]|$| \||\t)/gmu, '$1,$2'),
  },
  {
    name: 'lines broken anywhere',
    apply: (text, seed) => {
      const random = new Random(seed);
      return everyLine(text, (line) => {
        const [, mark = '', rest = ''] = /^((?:[0-9]{1,2}[.、]|（[0-9]{1,2}）)?)(.*)$/u.exec(line) ?? [];
        if (rest.length < 60) return line;
        let broken = '';
        let at = 0;
        while (at < rest.length) {
          const length = random.whole(18, 40);
          const piece = rest.slice(at, at + length);
          broken += at + length < rest.length && rest.length - at - length > 3 ? `${piece}\n` : piece;
          at += length;
        }
        return mark + broken;
      });
    },
  },
  {
    name: 'dates with strokes, narrow brackets',
    apply: (text) =>
      text
        .replaceAll(/([0-9]{4})年([0-9]{1,2})月([0-9]{1,2})日/gu, '$1/$2/$3')
        .replaceAll('（', '(')
        .replaceAll('）', ')')
        .replaceAll('；', ';')
        .replaceAll('：', ':'),
  },
];
