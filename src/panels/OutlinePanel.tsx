import './panels.css';
import './outline.css';
import { ChevronRight } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Collection } from 'react-aria-components/Collection';
import { Tree, TreeItem, TreeItemContent } from 'react-aria-components/Tree';
import {
  selectAt,
  selectBefore,
  selectDrawing,
  selectSelectedEntity,
  selectShownAnswer,
  selectSpeaker,
} from '../store/selectors.ts';
import { useApp } from '../store/useApp.ts';
import { makeOutline, type OutlineItem } from '../view/outline.ts';
import { Empty } from './parts/Empty.tsx';
import { useOpen } from './parts/useOpen.ts';
import { useWords } from './parts/useWords.ts';

/** The picture as a tree: owners above, owned below, systems beside; walked by arrow keys, opened by Enter. */
export function OutlinePanel() {
  const words = useWords();
  const at = useApp(selectAt);
  const before = useApp(selectBefore);
  const view = useApp((state) => state.view);
  const answer = useApp(selectShownAnswer);
  const speaker = useApp(selectSpeaker);
  const selected = useApp(selectSelectedEntity);
  const title = useApp(selectDrawing)?.title ?? '';
  const open = useOpen();
  const [root, setRoot] = useState<string | null>(view.focus);
  const items = useMemo(
    () => (at === null ? [] : makeOutline({ at, before, view, answer, speaker }, root)),
    [at, before, view, answer, speaker, root],
  );
  const facts = useMemo(() => new Map(items.flatMap(flatten).map((item) => [item.id, item])), [items]);
  const other = selected !== null && selected.id !== root ? selected.id : null;
  return (
    <div className="p-panel p-beside">
      <div className="p-beside-head">
        <h2 className="p-head-title">{words.text('panels.outline.title')}</h2>
        {root === null ? null : (
          <button type="button" className="p-ask" onClick={() => setRoot(null)}>
            {words.text('panels.outline.whole')}
          </button>
        )}
        {other === null ? null : (
          <button type="button" className="p-ask" onClick={() => setRoot(other)}>
            {words.text('panels.outline.from', { name: { entity: other } })}
          </button>
        )}
      </div>
      {items.length === 0 ? (
        <Empty>{words.text('panels.outline.empty')}</Empty>
      ) : (
        <Tree
          key={root ?? ''}
          className="p-tree"
          aria-label={words.labelled(words.text('panels.outline.title'), title)}
          items={items}
          defaultExpandedKeys={firstLevels(items)}
          onAction={(key) => {
            const item = facts.get(String(key));
            const thing = item?.fact ?? item?.entity;
            if (item?.more === true && item.entity !== null) setRoot(item.entity);
            else if (thing !== null && thing !== undefined) open(thing);
          }}
        >
          {(item) => <OutlineLine item={item} selected={view.selected} />}
        </Tree>
      )}
    </div>
  );
}

function OutlineLine({ item, selected }: { readonly item: OutlineItem; readonly selected: string | null }) {
  const words = useWords();
  const current = selected !== null && (item.fact ?? item.entity) === selected;
  return (
    <TreeItem
      id={item.id}
      textValue={item.spoken}
      className={`p-treeitem${item.lit ? ' p-treeitem-lit' : ''}${current ? ' p-treeitem-current' : ''}${item.entity === null ? ' p-treeitem-heading' : ''}`}
    >
      <TreeItemContent>
        {({ hasChildItems, level }) => (
          <div className="p-treeline" style={{ paddingInlineStart: (level - 1) * 20 }}>
            {hasChildItems ? (
              <Button slot="chevron" className="p-chevron">
                <ChevronRight size={14} aria-hidden="true" />
              </Button>
            ) : (
              <span className="p-chevron-space" />
            )}
            <span>{item.words}</span>
            {item.more ? <span className="p-aside">{words.text('panels.outline.more')}</span> : null}
          </div>
        )}
      </TreeItemContent>
      <Collection items={item.children}>{(child) => <OutlineLine item={child} selected={selected} />}</Collection>
    </TreeItem>
  );
}

function flatten(item: OutlineItem): OutlineItem[] {
  return [item, ...item.children.flatMap(flatten)];
}

/** Open at first: three levels, which is about what fits on a screen. */
function firstLevels(items: readonly OutlineItem[]): string[] {
  return items.flatMap((item) => [item.id, ...item.children.flatMap((child) => [child.id])]);
}
