import type { ReactNode } from 'react';
import { headingId, type SectionName } from './sections';

/** A section's heading with its hint on the same line. */
export function SectionHead({ name, title, children }: { name: SectionName; title: string; children?: ReactNode }) {
  return (
    <div className="section-head">
      <h2 id={headingId(name)} tabIndex={-1}>
        {title}
      </h2>
      <span className="help">{children}</span>
    </div>
  );
}
