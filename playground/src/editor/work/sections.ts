import type { Path } from '../draft/draft';

/** The sections of the work area, in order. */
export const SECTIONS = ['basics', 'period', 'scores', 'indicators', 'findings', 'followUp', 'scheme'] as const;

/** A section of the work area; what is to be checked is one on a phone. */
export type SectionName = (typeof SECTIONS)[number] | 'checks';

/** Those that stand open on a phone; the others open when touched. */
const OPEN_ON_PHONE: ReadonlySet<SectionName> = new Set(['period', 'scores', 'indicators']);

const PHONE = '(max-width: 759.98px)';

/** Whether a section stands open at first: on a phone only those with figures, else all that do not ask to be folded. */
export function standsOpen(section: SectionName, folded: boolean): boolean {
  return window.matchMedia(PHONE).matches ? OPEN_ON_PHONE.has(section) : !folded;
}

/** The section in which a place of the draft is filled in. */
export function sectionOf([root, , key]: Path): SectionName {
  if (root === 'agreement' || root === 'period') return 'period';
  if (root === 'parties') return FINDINGS.has(key) ? 'findings' : 'scores';
  return SECTION_OF_ROOT.get(root) ?? 'basics';
}

const FINDINGS = new Set<string | number | undefined>(['strengths', 'concerns', 'sections']);

const SECTION_OF_ROOT = new Map<string | number | undefined, SectionName>([
  ['vetoes', 'scores'],
  ...(['indicators', 'compliance', 'survey'] as const).map((root) => [root, 'indicators'] as const),
  ['sites', 'findings'],
  ...(['followUps', 'objections', 'keyProblems', 'conclusion'] as const).map((root) => [root, 'followUp'] as const),
  ['scheme', 'scheme'],
]);

/** The id of a section's heading. */
export function headingId(section: SectionName): string {
  return `section-${section}`;
}
