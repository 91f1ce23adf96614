/** Writes one line of what was tried, for the runner to pick up. */
export function reportTried(name: string, figures: Readonly<Record<string, number>>): void {
  const shown = Object.entries(figures).map(([what, count]) => `${count.toLocaleString('en')} ${what}`);
  process.stdout.write(`tried: ${name}: ${shown.join(', ')}\n`);
}
