import type { Issue } from '@sw-eval/core';
import type { AbsentHeading } from './absentHeadings.js';

/**
 * One issue for each heading that is not there, instead of those that only follow from it. A heading that nothing
 * follows from is not missed: a workbook made by hand need not have every column.
 */
export function tellHeadings(issues: readonly Issue[], absent: readonly AbsentHeading[]): Issue[] {
  const headings = absent.flatMap((heading) => {
    const [first] = issues.filter((issue) => follows(issue, heading));
    return first === undefined ? [] : [headingIssue(heading, first)];
  });
  return [...issues.filter((issue) => !absent.some((heading) => follows(issue, heading))), ...headings];
}

/** An issue of a cell of the column; where it is the one with the names, also that a name leads nowhere. */
function follows({ code, pathText }: Issue, { spec, column, cell }: AbsentHeading): boolean {
  return pathText === cell || (column === spec.columns[0] && code === 'unknown-reference');
}

function headingIssue({ title, cell, received: text }: AbsentHeading, { path }: Issue): Issue {
  const expected = `the heading ${title}`;
  const received = text === undefined ? 'nothing' : JSON.stringify(text);
  const message = `${cell}: expected ${expected}, received ${received}`;
  const params = { reason: 'no-heading', heading: title };
  return { code: 'missing', path: path.slice(0, 1), pathText: cell, expected, received, message, params };
}
