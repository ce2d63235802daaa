import type { CDPSession, Page } from 'playwright-core';

/** What the page's main thread did while it was watched, in milliseconds of its own time: what other programs take from it is not counted. */
export interface Busy {
  /** The longest tasks, longest first. */
  readonly tasks: readonly number[];
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly tdur?: number;
  readonly dur?: number;
  readonly ts: number;
  readonly args?: { readonly name?: string };
}

/** Watches the main thread of a page while `act` runs. */
export async function busyWhile(page: Page, act: () => Promise<void>): Promise<Busy> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['disabled-by-default-devtools.timeline', 'toplevel', '__metadata'] },
  });
  try {
    await act();
  } finally {
    const done = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
    await session.send('Tracing.end');
    await done;
    await session.detach();
  }
  const main = new Set(
    events.flatMap(({ name, args, pid, tid }) =>
      name === 'thread_name' && args?.name === 'CrRendererMain' ? [`${pid} ${tid}`] : [],
    ),
  );
  const tasks = events.flatMap(({ name, tdur, pid, tid }) =>
    name === 'RunTask' && tdur !== undefined && main.has(`${pid} ${tid}`) ? [tdur / 1000] : [],
  );
  return { tasks: tasks.sort((a, b) => b - a).map((time) => Math.round(time * 10) / 10) };
}
