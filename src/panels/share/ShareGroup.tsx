import { Download } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { MessageKey } from '../../messages/catalogue.ts';
import { fail, makeProblem, type Problem, type Result } from '../../model/problem.ts';
import { ProblemList } from '../parts/Notes.tsx';
import { useWords } from '../parts/useWords.ts';

/** One way to share, with its name. */
export function ShareGroup({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="share-group">
      <h3>{title}</h3>
      <div>{children}</div>
    </section>
  );
}

/** What a button did: what it says, null where the page shows it anyway, or why it could not. */
export type Outcome = Result<MessageKey | null>;

/** Buttons that make something, and what became of the last one. */
export function ShareButtons({
  buttons,
}: {
  readonly buttons: readonly {
    readonly id: string;
    readonly label: string;
    readonly icon?: ReactNode;
    readonly title?: string;
    readonly run: () => Promise<Outcome>;
  }[];
}) {
  const words = useWords();
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<MessageKey | null>(null);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const run = async (make: () => Promise<Outcome>): Promise<void> => {
    setBusy(true);
    setProblems([]);
    const outcome = await make().catch((error: unknown) =>
      fail(makeProblem('shareFailed', '', { reason: error instanceof Error ? error.message : String(error) })),
    );
    setBusy(false);
    setSaid(outcome.ok ? outcome.value : null);
    setProblems(outcome.problems);
  };
  return (
    <>
      <div className="share-buttons">
        {buttons.map((button) => (
          <button
            key={button.id}
            type="button"
            className="button"
            aria-disabled={busy}
            title={button.title}
            onClick={() => {
              if (!busy) void run(button.run);
            }}
          >
            {button.icon ?? <Download size={14} aria-hidden="true" />}
            {button.label}
          </button>
        ))}
      </div>
      <div role="status" className="share-said">
        {said === null ? null : words.text(said)}
        {problems.length === 0 ? null : <ProblemList problems={problems} />}
      </div>
    </>
  );
}
