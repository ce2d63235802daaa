import { useState } from 'react';
import type { AnswerTable } from '../../analysis/answer.ts';
import { FactLink } from './FactLink.tsx';
import { useWords } from './useWords.ts';
import { valueText } from './valueText.ts';

const firstRows = 12;

/** A plain table of an answer; long ones open by and by. */
export function AnswerTableView({ table }: { readonly table: AnswerTable }) {
  const words = useWords();
  const [limit, setLimit] = useState(firstRows);
  const rest = table.rows.length - limit;
  return (
    <div className="p-tablewrap">
      <table className="p-answertable">
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th
                key={column.id}
                scope="col"
                className={column.type === 'entity' || column.type === 'words' ? '' : 'p-num'}
              >
                {words.say(column.label)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.slice(0, limit).map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no id and never change place in one answer
            <tr key={index}>
              {row.map((cell, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: cells are known by their column
                <td key={place} className={cell.type === 'entity' || cell.type === 'words' ? '' : 'p-num'}>
                  {cell.type === 'entity' ? <FactLink id={cell.value} /> : valueText(words, cell)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 ? (
        <button type="button" className="p-link" onClick={() => setLimit(limit + 100)}>
          {words.text('panels.list.more', { count: rest })}
        </button>
      ) : null}
    </div>
  );
}
