import type { Issue, PartialCase } from '@sw-eval/core';

/**
 * What could be read of a workbook or a published report: never more than stands there.
 *
 * `readWorkbook`, `readText`, `readDocx` and `readPdf` all give it. Plain JSON.
 */
export interface ReadResult {
  /** The case as far as it was understood; nothing in it was made up. */
  case: PartialCase;
  /** Each value that was read, with its place. */
  found: FoundValue[];
  /** What stands there and was not understood. */
  unread: UnreadText[];
  /** What is wrong: all of it at once. Of a workbook, `pathText` is the cell: `指标!D7`. */
  issues: Issue[];
  /**
   * The text of a Word document or a PDF, in which offsets count, so that what was read can be shown in its place: a line
   * per paragraph, or the PDF's text layer. Absent for a workbook, for a text, which the caller has, and for a file that
   * cannot be read.
   */
  text?: string;
}

/** One value that was read. */
export interface FoundValue {
  /** Where it stands in the case: `indicators.client-files.actual`, items by id where they have one. */
  path: string;
  value: string | number | boolean;
  /** The words it was read from. */
  text: string;
  /** Where these words begin in the text, in UTF-16 units; in a workbook, within its cell. */
  offset: number;
  /** How long they are, in UTF-16 units. */
  length: number;
  /** How sure the reading is, from 0 to 1; 1 where the place can mean nothing else. */
  confidence: number;
  /** For a target that is not printed: what it was derived from, and every whole target that fits. */
  derived?: { from: string; candidates: number[] };
  /** The cell of a workbook: `指标!D7`. */
  cell?: string;
}

/** A part of the source that was not understood. */
export interface UnreadText {
  text: string;
  /** Where it begins in the text, in UTF-16 units; in a workbook, within its cell. */
  offset: number;
  /** Why it was left out, as a sentence. */
  reason: string;
  /** The cell of a workbook: `说明!B3`. */
  cell?: string;
}
