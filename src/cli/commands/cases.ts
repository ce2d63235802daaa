import { cases as bundled } from '../../formats/cases.ts';
import { loadCatalogue } from '../../messages/loadCatalogue.ts';
import { say } from '../../messages/say.ts';
import { makeDataset } from '../../model/dataset.ts';
import { type Command, exitDone } from '../command.ts';
import { unwrap } from '../openData.ts';
import { jsonOption } from '../options.ts';
import { speakerFor } from '../speakerFor.ts';

/** Lists the bundled cases: id, title, and how much is in each. */
export const cases: Command = {
  id: 'cases',
  takes: '',
  summary: 'terminal.cases.summary',
  options: [jsonOption],
  run: async (given, terminal, language) => {
    const catalogue = await loadCatalogue(language);
    const rows = [];
    for (const one of bundled) {
      const dataset = unwrap(makeDataset(await one.load()));
      const counts = {
        entities: dataset.entities.length,
        stakes: dataset.stakes.length,
        dependencies: dataset.dependencies.length,
        sources: dataset.sources.length,
      };
      const title = say(speakerFor(dataset, language, catalogue), { key: one.title });
      rows.push({ id: one.id, title, asOf: dataset.opening.asOf ?? null, counts });
    }
    if (given.switches.has('json')) {
      terminal.out(JSON.stringify(rows, null, 2));
      return exitDone;
    }
    const width = Math.max(...rows.map((row) => row.id.length));
    const speaker = { language, catalogue, nameOf: (id: string) => id };
    for (const { id, title, counts } of rows) {
      terminal.out(`${id.padEnd(width)}  ${title}`);
      terminal.out(`${' '.repeat(width)}  ${say(speaker, { key: 'terminal.cases.counts', params: counts })}`);
    }
    return exitDone;
  },
};
