/** Asks again and again until the answer is neither null, undefined nor false; throws with `what` after `timeout` milliseconds. */
export async function waitFor<Value>(what: string, ask: () => Promise<Value | null | undefined | false>, timeout = 10_000): Promise<Value> {
  const until = Date.now() + timeout;
  let last: unknown;
  for (;;) {
    try {
      const answer = await ask();
      if (answer !== null && answer !== undefined && answer !== false) return answer;
      last = answer;
    } catch (error) {
      last = error;
    }
    if (Date.now() > until) throw new Error(`Waited ${timeout / 1000} s for ${what}. Last: ${last instanceof Error ? last.message : JSON.stringify(last)}`);
    await new Promise((resume) => setTimeout(resume, 40));
  }
}
