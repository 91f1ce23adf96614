import type { Locale } from '@sw-eval/core';
import { formatFigure } from '../tree/formatFigure.js';
import type { Cell } from '../tree/nodes.js';
import { plainText } from '../tree/plainText.js';

/** What a cell says, as plain text; nothing for an empty one. */
export function cellText(cell: Cell, locale: Locale): string {
  switch (cell.kind) {
    case 'text':
      return plainText(cell.children, locale);
    case 'empty':
      return '';
    default:
      return formatFigure(cell, locale);
  }
}
