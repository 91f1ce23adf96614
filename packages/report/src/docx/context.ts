import type { FileChild, Paragraph, Table } from 'docx';
import type { RenderContext } from '../render/context.js';
import type { Flow, SectionNode } from '../tree/nodes.js';
import type { Blocks } from './blocks.js';
import type { House } from './house.js';

/** What stands in the body of a Word document. */
export type Block = Paragraph | Table | FileChild;

/** A place in a document that is known by a name, and to Word by a number too. */
export interface Place {
  name: string;
  number: number;
}

/** Counts up; Word needs a number of its own for every list that starts anew. */
export interface Counter {
  next(): number;
}

/** What the handlers of Word's nodes need to know. */
export interface DocxContext extends RenderContext {
  /** How a flow node is rendered, so that a section can hand its children on. */
  readonly renderFlow: (node: Flow, context: DocxContext) => Block[];
  readonly house: House;
  readonly blocks: Blocks;
  readonly lists: Counter;
  readonly headings: Counter;
  /** Numbers of pictures, which are unique in a document. */
  readonly pictures: Counter;
  /** The places the contents lead to; empty where the report has none. */
  readonly bookmarks: ReadonlyMap<SectionNode, Place>;
  /** Which run of heading numbers a section belongs to: the body's, or that of an annex. */
  readonly headingInstance: number;
  /** Whether the paragraph belongs on the page of what follows it: it introduces a list or a table. */
  readonly introduces: boolean;
  /** Whether a remark follows, which then stands close to its table. */
  readonly remarked: boolean;
}

/** A counter that starts at 1. */
export function counter(): Counter {
  let count = 0;
  return {
    next() {
      count += 1;
      return count;
    },
  };
}
