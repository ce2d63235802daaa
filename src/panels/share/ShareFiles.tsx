import { Eye, Printer } from 'lucide-react';
import { fail, makeProblem, succeed } from '../../model/problem.ts';
import { writeHtml } from '../../snapshot/html.ts';
import { writeReportHtml } from '../../snapshot/reportHtml.ts';
import { writeReportMarkdown } from '../../snapshot/reportMarkdown.ts';
import { writeSnapshot } from '../../snapshot/write.ts';
import type { Scene } from '../../store/scene.ts';
import { localText } from '../../view/names.ts';
import { useWords } from '../parts/useWords.ts';
import type { Preview } from './ReportPreview.tsx';
import { type Outcome, ShareButtons, ShareGroup } from './ShareGroup.tsx';
import { saveFile } from './saveFile.ts';
import { checked, nameOf, reportOf } from './shareForms.ts';
import { viewerPage } from './viewerPage.ts';

/** The file, the page that opens from a disk, and the report. */
export function ShareFiles({
  scene,
  link,
  onPreview,
}: {
  readonly scene: Scene;
  readonly link: string | undefined;
  readonly onPreview: (preview: Preview) => void;
}) {
  const words = useWords();
  const save = async (text: string, ending: string, mediaType: string): Promise<Outcome> => {
    const whole = await checked(scene, text);
    if (!whole.ok) return whole;
    saveFile(nameOf(scene, ending), whole.value, mediaType);
    return succeed('story.share.saved');
  };
  const page = async (): Promise<Outcome> => {
    const viewer = await viewerPage();
    if (viewer === null) return fail(makeProblem('snapshotNoViewer', ''));
    const title = localText(scene.snapshot.words.title ?? scene.dataset.title, words.language);
    const written = writeHtml(scene.snapshot, viewer, { title, language: words.language });
    return written.ok ? save(written.value, '.html', 'text/html') : written;
  };
  const report = () => reportOf(scene, link);
  const preview = async (print: boolean): Promise<Outcome> => {
    const html = await checked(scene, writeReportHtml(report()));
    if (!html.ok) return html;
    onPreview({ html: html.value, print });
    return succeed(null);
  };
  return (
    <>
      <ShareGroup title={words.text('story.share.file')}>
        <ShareButtons
          buttons={[
            {
              id: 'json',
              label: words.text('story.share.file.json'),
              run: async () => save(writeSnapshot(scene.snapshot), '.throughline.json', 'application/json'),
            },
            { id: 'html', label: words.text('story.share.file.html'), run: page },
          ]}
        />
        <p className="share-hint">{words.text('story.share.fileHint')}</p>
      </ShareGroup>
      <ShareGroup title={words.text('story.share.report')}>
        <ShareButtons
          buttons={[
            {
              id: 'preview',
              label: words.text('story.share.report.preview'),
              icon: <Eye size={14} aria-hidden="true" />,
              run: () => preview(false),
            },
            {
              id: 'print',
              label: words.text('story.share.report.print'),
              icon: <Printer size={14} aria-hidden="true" />,
              run: () => preview(true),
            },
            {
              id: 'reportHtml',
              label: 'HTML',
              title: words.text('story.share.report.html'),
              run: async () => save(writeReportHtml(report()), '-report.html', 'text/html'),
            },
            {
              id: 'reportMarkdown',
              label: 'Markdown',
              title: words.text('story.share.report.markdown'),
              run: async () => save(writeReportMarkdown(report()), '-report.md', 'text/markdown'),
            },
          ]}
        />
        <p className="share-hint">{words.text('story.share.reportHint')}</p>
      </ShareGroup>
    </>
  );
}
