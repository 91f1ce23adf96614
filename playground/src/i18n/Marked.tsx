/**
 * A sentence of the catalogue whose parts between asterisks are bold.
 *
 * @example
 * `<Marked text="*10.5* of 12" />` shows 10.5 in bold.
 */
export function Marked({ text }: { text: string }) {
  return text.split('*').map((part, index) => {
    // Parts have no id of their own: their place in the sentence is their identity.
    const key = `${index}`;
    return index % 2 === 1 ? <b key={key}>{part}</b> : <span key={key}>{part}</span>;
  });
}
