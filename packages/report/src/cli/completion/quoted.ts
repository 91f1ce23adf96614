/** A text between single quotes, for any of the shells. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", '’')}'`;
}
