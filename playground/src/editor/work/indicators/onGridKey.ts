import type { KeyboardEvent } from 'react';

/** What a key asks the grid for: to move to another cell, or to take over the figure above. */
type Step = { readonly down: number; readonly across: number } | 'fill';

/** Moves between the cells of a grid with arrows and Enter; Ctrl+D takes over the figure above, as spreadsheets do. */
export function onGridKey(
  event: KeyboardEvent<HTMLTableElement>,
  columns: readonly string[],
  fill: (cell: HTMLInputElement, above: HTMLInputElement) => void,
): void {
  const cell = event.target;
  if (!(cell instanceof HTMLInputElement) || cell.dataset['column'] === undefined) return;
  if (event.nativeEvent.isComposing) return;
  const step = stepOf(event, cell);
  if (step === undefined) return;
  event.preventDefault();
  const move = step === 'fill' ? { down: -1, across: 0 } : step;
  const column = columns[columns.indexOf(cell.dataset['column']) + move.across];
  if (column === undefined) return;
  const row = cellsOf(event.currentTarget, cell.dataset['column']).indexOf(cell);
  const next = cellsOf(event.currentTarget, column)[row + move.down];
  if (next === undefined) return;
  if (step === 'fill') fill(cell, next);
  else {
    next.focus();
    next.select();
  }
}

function cellsOf(table: HTMLTableElement, column: string): HTMLInputElement[] {
  return [...table.querySelectorAll<HTMLInputElement>(`input[data-column="${column}"]`)];
}

function stepOf(event: KeyboardEvent, cell: HTMLInputElement): Step | undefined {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'd') return 'fill';
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  if (event.key === 'Enter') return { down: event.shiftKey ? -1 : 1, across: 0 };
  if (event.shiftKey) return undefined;
  const { selectionStart: start, selectionEnd: end, value } = cell;
  const whole = start === 0 && end === value.length;
  switch (event.key) {
    case 'ArrowDown':
      return { down: 1, across: 0 };
    case 'ArrowUp':
      return { down: -1, across: 0 };
    case 'ArrowRight':
      return whole || start === value.length ? { down: 0, across: 1 } : undefined;
    case 'ArrowLeft':
      return whole || end === 0 ? { down: 0, across: -1 } : undefined;
    default:
      return undefined;
  }
}
