/** An example of a README: the program, and what it prints. */
export interface Example {
  program: string;
  output: string;
}

/**
 * The first `js` block of a Markdown text and the first `text` block after it.
 *
 * @throws Error where the text has no such pair
 */
export function exampleInReadme(markdown: string): Example {
  const match = /^```js\n(.*?)^```$.*?^```text\n(.*?)^```$/ms.exec(markdown);
  if (match?.[1] === undefined || match[2] === undefined) throw new Error('no example with its output');
  return { program: match[1], output: match[2] };
}
