import type { Flow, ListItem, NoteNode, ParagraphNode, SectionNode } from '../tree/nodes.js';
import { lines, type Part, paragraph, phrasing } from '../tree/text.js';

/** A section, or nothing where it would be empty. */
export function section(
  id: string,
  numbering: SectionNode['numbering'],
  title: string,
  children: readonly Flow[],
): SectionNode[] {
  if (children.length === 0) return [];
  return [{ type: 'section', id, numbering, title: phrasing([title]), children: [...children] }];
}

/** A remark. */
export function note(...parts: readonly Part[]): NoteNode {
  return { type: 'note', children: phrasing(parts) };
}

/** The paragraphs of one text of a case. */
export function paragraphs(text: string): ParagraphNode[] {
  return lines(text).map((line) => paragraph(line));
}

/** An item of a list made of one line. */
export function item(...parts: readonly Part[]): ListItem {
  return { children: [paragraph(...parts)] };
}

/** Points as published reports set them: a single one is a paragraph, several are a numbered list. */
export function points(items: readonly ListItem[]): Flow[] {
  const filled = items.filter(({ children }) => children.length > 0);
  const [only, ...others] = filled;
  if (only === undefined) return [];
  return others.length === 0 ? only.children : [{ type: 'list', items: filled }];
}

/** Texts of a case as points. */
export function textPoints(texts: readonly string[] | undefined): Flow[] {
  return points((texts ?? []).map((text) => ({ children: paragraphs(text) })));
}

/** A list even of a single item, for what is counted up by nature: documents, members. */
export function list(items: readonly ListItem[]): Flow[] {
  const filled = items.filter(({ children }) => children.length > 0);
  return filled.length === 0 ? [] : [{ type: 'list', items: filled }];
}
