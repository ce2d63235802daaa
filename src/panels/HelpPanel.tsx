import type { MessageKey } from '../messages/catalogue.ts';
import { commands } from '../store/commands.ts';
import { printKey } from '../store/keys.ts';
import { useApp } from '../store/useApp.ts';
import { isApple } from './isApple.ts';
import { Modal } from './Modal.tsx';
import { useWords } from './parts/useWords.ts';

const groups = ['go', 'view', 'time', 'edit', 'share', 'help'] as const;
const onCanvas: readonly { readonly keys: readonly string[]; readonly label: MessageKey }[] = [
  { keys: ['↑', '↓', '←', '→'], label: 'page.help.walk' },
  { keys: ['[', ']'], label: 'page.help.lines' },
  { keys: ['↵'], label: 'page.help.enter' },
  { keys: ['Shift+↵'], label: 'page.help.double' },
  { keys: ['Shift+F10'], label: 'page.help.menuKey' },
];

/** What the page is, and every key: made from the list of commands. */
export function HelpPanel() {
  const words = useWords();
  const help = useApp((state) => state.help);
  const setSession = useApp((state) => state.setSession);
  if (!help) return null;
  return (
    <Modal title={words.text('page.help.title')} wide onClose={() => setSession({ help: false })}>
      <div className="help">
        <p>{words.text('page.help.intro')}</p>
        <p>{words.text('page.help.standings')}</p>
        <div className="help-columns">
          <div>
            <h3>{words.text('page.help.onCanvas')}</h3>
            <KeyTable rows={onCanvas} />
          </div>
          {groups.map((group) => {
            const rows = commands
              .filter((command) => command.group === group && command.keys.length > 0)
              .map((command) => ({
                keys: command.keys.map((key) => printKey(key, isApple())),
                label: command.label,
              }));
            return rows.length === 0 ? null : (
              <div key={group}>
                <h3>{words.text(`page.help.group.${group}`)}</h3>
                <KeyTable rows={rows} />
              </div>
            );
          })}
        </div>
      </div>
    </Modal>
  );
}

function KeyTable({
  rows,
}: {
  readonly rows: readonly { readonly keys: readonly string[]; readonly label: MessageKey }[];
}) {
  const words = useWords();
  return (
    <table className="key-table">
      <tbody>
        {rows.map((row) => (
          <tr key={row.label}>
            <th scope="row">{words.text(row.label)}</th>
            <td>
              {row.keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
