/** 报告原文: fetches the report that is open, says so while it waits or fails, and puts the reader beside the map. */
import { useEffect, useState } from 'preact/hooks';
import type { ReportId } from '../../../geo/schema';
import type { ReportText } from '../../../geo/schema/published';
import { loadReportText } from '../../data/load';
import { readerOf } from '../../model/reader';
import { openReport } from '../../model/reading';
import { useStore } from '../../store';
import { Problem } from '../common/Problem';
import { ReportSwitch } from './Contents';
import { ReaderScreen } from './Reader';
import { ReadingStrip } from './ReadingStrip';
import { useReaderLayout } from './useReaderLayout';
import { useReportWords } from './useReportWords';

type Loaded = { name: 'loading' } | { name: 'ready'; text: ReportText } | { name: 'failed'; details: string };

/** The report's text, and the way to ask for it again. */
function useReportText(id: ReportId): [Loaded, () => void] {
  const [attempt, setAttempt] = useState(0);
  const [loaded, setLoaded] = useState<Loaded>({ name: 'loading' });
  // Another attempt fetches again
  useEffect(() => {
    let gone = false;
    setLoaded({ name: 'loading' });
    loadReportText(id).then(
      (text) => !gone && setLoaded({ name: 'ready', text }),
      (error: unknown) => !gone && setLoaded({ name: 'failed', details: String(error) }),
    );
    return () => {
      gone = true;
    };
  }, [id, attempt]);
  return [loaded, () => setAttempt(attempt + 1)];
}

export function Report() {
  const report = useReportWords();
  const id = useStore(openReport);
  const data = useStore((state) => state.data);
  const [loaded, retry] = useReportText(id);
  const layout = useReaderLayout();
  const [view, setView] = useState<'text' | 'map'>('text');
  return (
    <>
      <div class="reader" data-testid="reader" data-state={loaded.name} data-layout={layout} data-view={view}>
        {loaded.name === 'loading' && (
          <p class="screen-loading" role="status">
            {report.loading}
          </p>
        )}
        {loaded.name === 'failed' && (
          <div class="report-failed">
            <ReportSwitch />
            <Problem words={report.failed} details={loaded.details} onRetry={retry} />
          </div>
        )}
        {loaded.name === 'ready' && loaded.text.id === id && (
          <ReaderScreen
            key={loaded.text.id}
            reader={readerOf(loaded.text, data)}
            layout={layout}
            view={layout === 'narrow' ? view : 'text'}
            setView={setView}
          />
        )}
      </div>
      <ReadingStrip />
    </>
  );
}
