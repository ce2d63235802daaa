import { loadCatalogue } from '../../messages/loadCatalogue.ts';
import { type Speaker, say } from '../../messages/say.ts';
import { applyScenario } from '../../model/scenario.ts';
import { datasetAt } from '../../model/time.ts';
import type { DatasetAt } from '../../model/types.ts';
import { factName } from '../../view/factName.ts';
import { type Ledger, ledgerOf } from '../../view/ledger.ts';
import { type Command, exitDone } from '../command.ts';
import { openData, unwrap } from '../openData.ts';
import { dataOptions, jsonOption } from '../options.ts';
import { sayLedger } from '../sayLedger.ts';
import { speakerFor } from '../speakerFor.ts';
import { Misuse } from '../stop.ts';

/** Every claim of a fact, the one used and the rule; without a fact, all facts with how many claims they have. */
export const ledger: Command = {
  id: 'ledger',
  takes: '[FACT…]',
  summary: 'ledger.summary',
  options: [...dataOptions, jsonOption],
  run: async (given, terminal, language) => {
    const { dataset, on, scenario, filters } = await openData(given, terminal);
    const at = datasetAt(scenario === null ? dataset : unwrap(applyScenario(dataset, scenario)), on, filters);
    const speaker = speakerFor(dataset, language, await loadCatalogue(language));
    const asked = given.words.length > 0;
    const ledgers = (asked ? given.words : idsOf(at)).map((id) => {
      const found = ledgerOf(at, id);
      if (found === null) throw new Misuse('ledger.unknown', { fact: id });
      return found;
    });
    if (given.switches.has('json')) {
      terminal.out(JSON.stringify(ledgers, null, 2));
      return exitDone;
    }
    for (const one of ledgers) {
      for (const line of asked ? sayLedger(at, one, speaker) : [lineOf(at, one, speaker)]) terminal.out(line);
    }
    return exitDone;
  },
};

function idsOf({ dataset }: DatasetAt): readonly string[] {
  const { stakes, controlRights, dependencies, requirements } = dataset;
  return [...stakes, ...controlRights, ...dependencies, ...requirements].map(({ id }) => id);
}

function lineOf(at: DatasetAt, { fact, lines, values, presence }: Ledger, speaker: Speaker): string {
  const name = factName(at.dataset, fact, speaker) ?? fact;
  const count = say(speaker, { key: 'ledger.count', params: { claims: lines.length } });
  const torn = values > 1 ? `, ${say(speaker, { key: 'ledger.disagree', params: { count: values } })}` : '';
  const absent = presence === null ? `, ${say(speaker, { key: 'ledger.absent' })}` : '';
  return `${fact}  ${name}: ${count}${torn}${absent}`;
}
