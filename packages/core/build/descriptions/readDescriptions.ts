/** A description in both languages. */
export type Bilingual = readonly [en: string, zh: string];

/**
 * Reads a table of descriptions: a line for each path, `path | English | 中文`.
 *
 * @throws Error for a line of another form, and for a path that stands twice
 * @example
 * ```ts
 * readDescriptions('case.version | Version. | 版本。').get('case.version'); // ['Version.', '版本。']
 * ```
 */
export function readDescriptions(table: string): Map<string, Bilingual> {
  const found = new Map<string, Bilingual>();
  for (const line of table.split('\n').filter((each) => each !== '')) {
    const [path = '', en = '', zh = '', ...rest] = line.split(' | ');
    if (zh === '' || rest.length > 0) throw new Error(`not a path and two texts: ${line}`);
    if (found.has(path)) throw new Error(`described twice: ${path}`);
    found.set(path, [en, zh]);
  }
  return found;
}
