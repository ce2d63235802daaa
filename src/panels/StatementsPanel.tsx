import './panels.css';
import { useApp } from '../store/useApp.ts';
import { Modal } from './Modal.tsx';
import { StatementList } from './parts/StatementList.tsx';
import { useWords } from './parts/useWords.ts';

/** All sentences of the report the case starts from; open while `dialog` is "statements". */
export function StatementsPanel() {
  const words = useWords();
  const open = useApp((state) => state.dialog === 'statements');
  const setSession = useApp((state) => state.setSession);
  if (!open) return null;
  return (
    <Modal title={words.text('panels.map.statements')} onClose={() => setSession({ dialog: null })}>
      <p className="p-hint">{words.text('panels.map.statements.hint')}</p>
      <StatementList />
    </Modal>
  );
}
