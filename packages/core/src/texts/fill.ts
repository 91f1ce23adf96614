/** A sentence with words in the places of their names: `fill('at most {max}', { max: 5 })` is `at most 5`. */
export function fill(sentence: string, words: Readonly<Record<string, unknown>>): string {
  // In one go, so that a name in braces inside a word stays what it is.
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(words[name]));
}
