/** The event by which a closed section is asked to open, sent to what stands in it. */
export const REVEAL = 'sw-eval-reveal';

/** Opens the section a field stands in and focuses the field; whether there is such a field. */
export function revealField(id: string): boolean {
  const field = document.getElementById(id);
  if (field === null) return false;
  field.dispatchEvent(new CustomEvent(REVEAL, { bubbles: true }));
  // Sections open in this very task: they listen for the event and flush.
  field.scrollIntoView({ block: 'center' });
  field.focus({ preventScroll: true });
  return true;
}
