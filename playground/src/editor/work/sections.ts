/** The sections of the work area, in order. */
export const SECTIONS = ['basics', 'period', 'scores', 'indicators', 'findings', 'followUp', 'scheme'] as const;

/** A section of the work area. */
export type SectionName = (typeof SECTIONS)[number];

/** Those that stand open on a phone; the others open when touched. */
export const OPEN_ON_PHONE: ReadonlySet<SectionName> = new Set(['period', 'scores', 'indicators']);

/** The id of a section's heading. */
export function headingId(section: SectionName): string {
  return `section-${section}`;
}
