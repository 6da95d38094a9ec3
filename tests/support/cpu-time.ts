/** Milliseconds of processor time that this thread spends on a piece of work: what else the machine does meanwhile is not counted. */
export function cpuTime(work: () => unknown): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}
