import './panels.css';
import { useEffect } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import { useApp } from '../store/useApp.ts';
import { type Lens, lenses } from '../view/view.ts';
import { ExposurePanel } from './ExposurePanel.tsx';
import { InfluencePanel } from './InfluencePanel.tsx';
import { MapPanel } from './MapPanel.tsx';
import { OversightPanel } from './OversightPanel.tsx';
import { useAnswer } from './parts/AskedView.tsx';
import { ScenarioNote } from './parts/ScenarioNote.tsx';
import { useWords } from './parts/useWords.ts';

const panels: Readonly<Record<Lens, () => React.ReactNode>> = {
  map: MapPanel,
  influence: InfluencePanel,
  exposure: ExposurePanel,
  oversight: OversightPanel,
};

/** The four lenses, and what the open one asks. */
export function LensPanel() {
  const words = useWords();
  const lens = useApp((state) => state.view.lens);
  const change = useApp((state) => state.change);
  useAnnouncedAnswer();
  return (
    <div className="p-panel p-lens">
      <h2 className="p-sr">{words.text('panels.lens.title')}</h2>
      <Tabs
        selectedKey={lens}
        onSelectionChange={(key) => {
          const next = lenses.find((one) => one === key);
          if (next !== undefined && next !== lens)
            change({ key: 'panels.step.lens', params: { name: words.text(`panels.lens.${next}`) } }, { lens: next });
        }}
      >
        <TabList className="p-tabs" aria-label={words.text('panels.lens.title')}>
          {lenses.map((one) => (
            <Tab key={one} id={one} className="p-tab">
              {words.text(`panels.lens.${one}`)}
            </Tab>
          ))}
        </TabList>
        {lenses.map((one) => {
          const Panel = panels[one];
          return (
            <TabPanel key={one} id={one} className="p-tabpanel">
              <ScenarioNote />
              <Panel />
            </TabPanel>
          );
        })}
      </Tabs>
    </div>
  );
}

/** Says the result of the lens's question when it arrives. */
function useAnnouncedAnswer() {
  const words = useWords();
  const answer = useAnswer('main');
  const setSession = useApp((state) => state.setSession);
  const [first] = answer?.sentences ?? [];
  const sentence = first === undefined ? '' : words.say(first);
  useEffect(() => {
    if (sentence !== '') setSession({ announcement: sentence });
  }, [sentence, setSession]);
}
