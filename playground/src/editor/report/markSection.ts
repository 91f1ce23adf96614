/** Marks a section of the report as the one whose note is in hand; returns what takes the mark away. */
export function markSection(section: HTMLElement): () => void {
  // The report allows no style but its own sheet in its markup; a property set from here is none.
  section.style.boxShadow = '-10px 0 0 var(--paper), -12px 0 0 var(--ink)';
  return () => {
    section.style.boxShadow = '';
    if (section.getAttribute('style') === '') section.removeAttribute('style');
  };
}
