export { type AssembleOptions, assembleReport } from './assemble/assembleReport.js';
export { completionSentence } from './assemble/completion.js';
export type { ReportTemplate } from './assemble/template.js';
export type { CountFigure, DateFigure, Figure, RateFigure, ScoreFigure } from './tree/figures.js';
export { formatFigure } from './tree/formatFigure.js';
export type {
  Cell,
  ChartBar,
  ChartLine,
  ChartNode,
  ChartRow,
  Column,
  EmptyCell,
  FigureNode,
  Flow,
  ListItem,
  ListNode,
  NoteNode,
  ParagraphNode,
  Phrasing,
  Report,
  ReportMeta,
  ReportProvenance,
  Row,
  SectionNode,
  SignatureNode,
  StrongNode,
  TableNode,
  TextCell,
  TextNode,
} from './tree/nodes.js';
export { plainText } from './tree/plainText.js';
export { validateReport } from './tree/validateReport.js';
