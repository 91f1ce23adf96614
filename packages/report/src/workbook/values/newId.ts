const LONGEST = 64;

/** An id made of a name, unlike those already `taken`: letters, digits, `_` and `-`. */
export function newId(name: string, taken: ReadonlySet<unknown>): string {
  const letters = name.normalize('NFKC').replace(/[^\p{L}\p{N}_-]+/gu, '-');
  const start =
    [...letters.replace(/^[-_]+/, '')]
      .slice(0, LONGEST - 4)
      .join('')
      .replace(/[-_]+$/, '') || 'id';
  if (!taken.has(start)) return start;
  let count = 2;
  while (taken.has(`${start}-${count}`)) count += 1;
  return `${start}-${count}`;
}
