import { FigureButton } from '../editor/explain/FigureButton';

/** Paths and names of the marked figures of a sentence, in their order. */
export interface MarkedFigures {
  readonly paths: readonly string[];
  readonly names: readonly string[];
}

/**
 * A sentence of the catalogue. Parts between asterisks are bold, parts between tildes are not; with `figures` each of
 * them is a figure that explains itself.
 *
 * @example
 * `<Marked text="*10.5* of 12" />` shows 10.5 in bold.
 */
export function Marked({ text, figures }: { text: string; figures?: MarkedFigures }) {
  const parts = text.split(/([*~])(.*?)\1/);
  return parts.map((part, index) => {
    // Of each three parts the first is plain, the second the mark, the third the marked text.
    if (index % 3 === 1) return null;
    // Parts have no id of their own: their place in the sentence is their identity.
    const key = `${index}`;
    if (index % 3 === 0) return <span key={key}>{part}</span>;
    const place = (index - 2) / 3;
    const path = figures?.paths[place];
    const bold = parts[index - 1] === '*';
    if (path === undefined) return bold ? <b key={key}>{part}</b> : <span key={key}>{part}</span>;
    return (
      <FigureButton
        key={key}
        path={path}
        name={figures?.names[place] ?? ''}
        figure={part}
        {...(bold && { className: 'figure-bold' })}
      />
    );
  });
}
