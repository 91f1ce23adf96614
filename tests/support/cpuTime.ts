/** What this process has used of a processor, in milliseconds. Unlike a clock it stands still while others are at work. */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
