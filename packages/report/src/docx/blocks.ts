import {
  BaseXmlComponent,
  type IContext,
  type IParagraphPropertiesOptions,
  type ITableCellOptions,
  Paragraph,
  type ParagraphChild,
  ParagraphProperties,
  TableCell,
  TableRow,
  TableRowProperties,
  WidthType,
} from 'docx';

type Written = ReturnType<BaseXmlComponent['prepForXml']>;
/** What a paragraph says beside its style. */
type ParagraphLook = Omit<IParagraphPropertiesOptions, 'style' | 'heading'>;
/** What a cell says beside its width. */
type CellLook = Omit<ITableCellOptions, 'children' | 'width'>;

/**
 * Makes the paragraphs, rows and cells of one document. The library makes the properties of each anew and turns each into
 * what it writes, which takes longer than all the words; here those that say the same are one. So the look of a paragraph
 * belongs in its style, and what it says beside is the exception.
 */
export class Blocks {
  readonly #shared = new Map<string, Shared>();

  /** A paragraph of a style. */
  paragraph(style: string, children: readonly ParagraphChild[], look?: ParagraphLook): Paragraph {
    const make = () => new ParagraphProperties({ style, ...look });
    return new SharingParagraph(this.#once('w:pPr', style, look, make), children);
  }

  /** A row, which no page break splits; one that is a header repeats on each page. */
  row(cells: readonly TableCell[], tableHeader = false): TableRow {
    const options = { cantSplit: true, ...(tableHeader && { tableHeader }) };
    const make = () => new TableRowProperties(options);
    return new SharingRow(this.#once('w:trPr', tableHeader, undefined, make), cells);
  }

  /** A cell of a width in twips. */
  cell(width: number, content: Paragraph, look?: CellLook): TableCell {
    const options = { ...look, width: { size: width, type: WidthType.DXA }, children: [content] };
    return new SharingCell(options, (own) => this.#once('w:tcPr', width, look, () => own));
  }

  #once(name: string, key: string | number | boolean, look: object | undefined, make: () => BaseXmlComponent): Shared {
    const all = `${name} ${key} ${look === undefined ? '' : JSON.stringify(look)}`;
    const known = this.#shared.get(all);
    if (known !== undefined) return known;
    const made = new Shared(name, make());
    this.#shared.set(all, made);
    return made;
  }
}

/** Properties of which is kept what the library once made of them. */
class Shared extends BaseXmlComponent {
  readonly #properties: BaseXmlComponent;
  #written: Written;

  constructor(name: string, properties: BaseXmlComponent) {
    super(name);
    this.#properties = properties;
  }

  prepForXml(context: IContext): Written {
    this.#written ??= this.#properties.prepForXml(context);
    return this.#written;
  }
}

// In a paragraph, a row and a cell of the library the properties come first.

class SharingParagraph extends Paragraph {
  constructor(properties: Shared, children: readonly ParagraphChild[]) {
    super({ children });
    this.root[0] = properties;
  }
}

class SharingRow extends TableRow {
  constructor(properties: Shared, children: readonly TableCell[]) {
    super({ children });
    this.root[0] = properties;
  }
}

/** The library has no properties of cells to be made by themselves, so the first cell of a look gives its own. */
class SharingCell extends TableCell {
  constructor(options: ITableCellOptions, shared: (own: BaseXmlComponent) => Shared) {
    super(options);
    this.root[0] = shared(this.root[0]);
  }
}
