/** The sections of the work area, in order. */
export const SECTIONS = ['period', 'scores', 'indicators'] as const;

/** A section of the work area. */
export type SectionName = (typeof SECTIONS)[number];

/** The id of a section's heading. */
export function headingId(section: SectionName): string {
  return `section-${section}`;
}
