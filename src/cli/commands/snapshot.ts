import { quietContext } from '../../analysis/measure.ts';
import { measures } from '../../analysis/registry.ts';
import { runMeasure } from '../../analysis/run.ts';
import { loadStory } from '../../formats/stories.ts';
import { loadCatalogue } from '../../messages/loadCatalogue.ts';
import { say } from '../../messages/say.ts';
import { fingerprint } from '../../model/fingerprint.ts';
import { makeProblem } from '../../model/problem.ts';
import type { Language } from '../../model/types.ts';
import { checkRedacted } from '../../snapshot/checkRedacted.ts';
import { writeHtml } from '../../snapshot/html.ts';
import { longLink } from '../../snapshot/limits.ts';
import { writeLink } from '../../snapshot/link.ts';
import { redactSnapshot } from '../../snapshot/redact.ts';
import { redactions } from '../../snapshot/redactNames.ts';
import { noWords, type Snapshot, snapshotKind, snapshotVersion } from '../../snapshot/snapshot.ts';
import { readStory } from '../../snapshot/story.ts';
import { writeSvgPicture } from '../../snapshot/svgPicture.ts';
import { freezeAnswer } from '../../snapshot/verify.ts';
import { writeSnapshot } from '../../snapshot/write.ts';
import { freezeSteps } from '../../store/freezeSteps.ts';
import { appVersion } from '../../store/makeSnapshot.ts';
import { valueFor } from '../arguments.ts';
import { type Command, exitDone } from '../command.ts';
import { drawPicture } from '../drawPicture.ts';
import { makeView, viewOptions } from '../makeView.ts';
import { unwrap } from '../openData.ts';
import { sayProblem } from '../sayProblem.ts';
import { speakerFor } from '../speakerFor.ts';
import { BadData, Misuse } from '../stop.ts';
import { viewerTemplate } from '../viewerTemplate.ts';
import { writeOut } from '../writeOut.ts';

const forms = ['.json', '.html', '.svg', '.link', '.txt'] as const;
type Form = (typeof forms)[number];

/** Freezes a view with its answers, without a browser: as a file, a page, a picture or a link. */
export const snapshot: Command = {
  id: 'snapshot',
  takes: '',
  summary: 'share.snapshot.summary',
  options: [
    ...viewOptions,
    { name: 'story', summary: 'share.option.story' },
    { name: 'print', summary: 'share.option.print' },
    { name: 'redact', value: redactions.join('|'), summary: 'share.option.redact' },
  ],
  run: async (given, terminal, language) => {
    const out = valueFor(given, 'out');
    const form = forms.find((end) => out?.endsWith(end) === true);
    if (out === undefined || form === undefined) throw new Misuse('share.misuse.out', { known: { list: [...forms] } });
    const level = redactions.find((one) => one === (valueFor(given, 'redact') ?? 'full'));
    if (level === undefined) throw new Misuse('share.misuse.redact', { known: { list: [...redactions] } });
    const { dataset, view: plain, asked } = await makeView(given, terminal, () => []);
    const story = given.switches.has('story') ? await storyWords(dataset) : noWords;
    // A story opens with its first step, unless something else was asked for.
    const [first] = story.steps;
    const view = first === undefined || asked.length > 0 ? plain : { ...first.view, step: 0 };
    const link = form === '.link' || form === '.txt';
    const title = valueFor(given, 'title');
    const answersOf = async (): Promise<Snapshot['answers']> => {
      const own = asked.map(({ request, answer }) => freezeAnswer(request, answer, true));
      const told = { dataset, view, steps: story.steps, measures };
      const ofSteps = await freezeSteps(
        told,
        async (request, scenario) => runMeasure({ ...request, scenario, dataset }, quietContext),
        own,
      );
      return [...own, ...ofSteps];
    };
    const own: Snapshot = {
      kind: snapshotKind,
      version: snapshotVersion,
      createdAt: `${new Date().toISOString().slice(0, 19)}Z`,
      appVersion,
      // Only what is bundled can be named: whoever opens the link has it.
      dataset:
        link && level === 'full' && given.values.has('case')
          ? { id: dataset.id, fingerprint: fingerprint(dataset) }
          : { embedded: dataset },
      view,
      positions: {},
      words: {
        ...story,
        title: title === undefined ? story.title : { [language]: title },
        author: valueFor(given, 'author') ?? story.author,
      },
      answers: await answersOf(),
    };
    const languages: readonly Language[] = ['en', 'ja', 'ko'];
    const speakers = await Promise.all(
      languages.map(async (one) => speakerFor(dataset, one, await loadCatalogue(one))),
    );
    const redacted = redactSnapshot(own, level, speakers);
    const { snapshot: shared, removed } = unwrap(redacted);
    const carried = link ? await fittingLink(shared) : { text: await carry(shared, form, language), made: shared };
    const text = unwrap(await checkRedacted(carried.text, removed));
    await writeOut(terminal, out, text);
    const speaker = speakerFor(dataset, language, await loadCatalogue(language));
    for (const problem of redacted.problems) terminal.err(sayProblem(speaker, problem));
    const params = { file: out, form: form.slice(1), count: carried.made.answers.length, length: text.length };
    terminal.out(say(speaker, { key: link ? 'share.snapshot.link' : 'share.snapshot.done', params }));
    if (own.answers.length === 0) terminal.err(say(speaker, { key: 'share.snapshot.none' }));
    return exitDone;

    async function carry(made: Snapshot, as: Form, spoken: Language): Promise<string> {
      if (as === '.json') return writeSnapshot(made);
      const data = 'embedded' in made.dataset ? made.dataset.embedded : dataset;
      const own = speakerFor(data, spoken, await loadCatalogue(spoken));
      const name = made.words.title?.[spoken] ?? data.title[spoken] ?? Object.values(data.title)[0] ?? '';
      if (as === '.html') return unwrap(writeHtml(made, await viewerTemplate(), { title: name, language: spoken }));
      const answer = made.answers[0]?.answer ?? null;
      const print = given.switches.has('print');
      return writeSvgPicture(drawPicture(data, made.view, answer, own, { print, title: name }).svg, made);
    }
  },
};

/** The link with the figures of its answers; where they make it long, without them. */
async function fittingLink(shared: Snapshot): Promise<{ readonly text: string; readonly made: Snapshot }> {
  const light = { ...shared, answers: shared.answers.map(({ answer: _whole, ...rest }) => rest) };
  const whole = await writeLink(light);
  if (whole.ok && whole.value.length <= longLink) return { text: whole.value, made: light };
  const bare = { ...light, answers: [] };
  const short = await writeLink(bare);
  // Too long either way: the figures are not what makes it so.
  if (!short.ok || short.value.length > longLink) return { text: unwrap(whole.ok ? whole : short), made: light };
  return { text: short.value, made: bare };
}

async function storyWords(dataset: Parameters<typeof readStory>[1]) {
  const input = await loadStory(dataset.id);
  if (input === null) throw new BadData([makeProblem('storyNone', '', { id: dataset.id })]);
  return unwrap(readStory(input, dataset));
}
