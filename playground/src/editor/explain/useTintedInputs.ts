import { useEffect } from 'react';

/** Marks the fields with these ids while they are the inputs of the open figure. */
export function useTintedInputs(ids: readonly string[]): void {
  const joined = ids.join(' ');
  useEffect(() => {
    const fields = joined.split(' ').flatMap((id) => document.getElementById(id) ?? []);
    for (const field of fields) field.dataset['input'] = 'open';
    return () => {
      for (const field of fields) delete field.dataset['input'];
    };
  }, [joined]);
}
