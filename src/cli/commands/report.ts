import { loadCatalogue } from '../../messages/loadCatalogue.ts';
import { say } from '../../messages/say.ts';
import { buildReport } from '../../snapshot/buildReport.ts';
import { writeReportHtml } from '../../snapshot/reportHtml.ts';
import { writeReportMarkdown } from '../../snapshot/reportMarkdown.ts';
import { appVersion } from '../../store/makeSnapshot.ts';
import { valueFor } from '../arguments.ts';
import { type Command, exitDone } from '../command.ts';
import { drawPicture } from '../drawPicture.ts';
import { makeView, openingQuestions, viewOptions } from '../makeView.ts';
import { speakerFor } from '../speakerFor.ts';
import { Misuse } from '../stop.ts';
import { writeOut } from '../writeOut.ts';

/** Writes the report of a view: of one measure, or of what the case opens with in both graphs. */
export const report: Command = {
  id: 'report',
  takes: '',
  summary: 'share.report.summary',
  options: [...viewOptions, { name: 'print', summary: 'share.option.print' }],
  run: async (given, terminal, language) => {
    const out = valueFor(given, 'out');
    const markdown = out?.endsWith('.md') === true;
    if (out === undefined || !(markdown || out.endsWith('.html'))) {
      throw new Misuse('share.misuse.out', { known: { list: ['.html', '.md'] } });
    }
    const { dataset, view, asked, before } = await makeView(given, terminal, openingQuestions);
    const speaker = speakerFor(dataset, language, await loadCatalogue(language));
    const answers = asked.map(({ answer }) => answer);
    const title = valueFor(given, 'title');
    const { svg, sentences, at } = drawPicture(dataset, view, answers[0] ?? null, speaker, {
      print: given.switches.has('print'),
      title,
    });
    const made = buildReport({
      dataset,
      at,
      view,
      answers,
      before,
      speaker,
      picture: { svg, sentences },
      createdAt: `${new Date().toISOString().slice(0, 19)}Z`,
      appVersion,
      title,
      author: valueFor(given, 'author'),
    });
    const text = markdown ? writeReportMarkdown(made) : writeReportHtml(made);
    await writeOut(terminal, out, text);
    const params = { file: out, count: answers.length };
    terminal.out(say(speaker, { key: 'share.report.done', params }));
    return exitDone;
  },
};
