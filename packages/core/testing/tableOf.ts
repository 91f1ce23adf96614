/** The rows of a table that is written as text: a row a line, cells divided by `|`. */
export function tableOf(text: string): [string, string, string, string][] {
  const rows = text.trim().split('\n');
  return rows.map((row) => row.split('|').map((cell) => cell.trim()) as [string, string, string, string]);
}
