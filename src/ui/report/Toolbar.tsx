/** Above the text: where one is in it (and the way to its contents), finding words, and on narrow screens the way to the map. */
import type { RefObject } from 'preact';
import { readThings } from '../../model/reading';
import { useStore } from '../../store';
import { Icon } from '../common/Icon';
import { FindField } from './FindField';
import type { Find } from './useFind';
import type { ReaderLayout } from './useReaderLayout';
import { useReportWords } from './useReportWords';

interface ToolbarProps {
  layout: ReaderLayout;
  /** Heading of the section being read. */
  heading: string | undefined;
  find: Find;
  contents: { open: boolean; toggle: () => void; button: RefObject<HTMLButtonElement | null> };
  view: { name: 'text' | 'map'; toggle: () => void };
}

function ContentsButton({ heading, contents }: Pick<ToolbarProps, 'heading' | 'contents'>) {
  const report = useReportWords();
  return (
    <button
      ref={contents.button}
      type="button"
      class="button running-head"
      data-testid="open-contents"
      aria-expanded={contents.open}
      aria-controls="report-contents"
      aria-label={report.openContents(heading)}
      onClick={contents.toggle}
    >
      <Icon name="list" size={16} />
      <span lang={heading ? 'zh-CN' : undefined}>{heading ?? report.contents}</span>
    </button>
  );
}

function ViewButton({ view }: Pick<ToolbarProps, 'view'>) {
  const report = useReportWords();
  const count = useStore((state) => readThings(state).length);
  const isMap = view.name === 'map';
  return (
    <button type="button" class="button line-button view-button" data-testid="toggle-map" onClick={view.toggle}>
      <Icon name={isMap ? 'book' : 'pin'} size={16} /> {isMap ? report.showText : report.showMap}
      {!isMap && count > 0 && (
        <em>
          {count}
          <span class="visually-hidden">{report.unitOfThings}</span>
        </em>
      )}
    </button>
  );
}

export function Toolbar({ layout, heading, find, contents, view }: ToolbarProps) {
  return (
    <div class="report-toolbar">
      {layout === 'wide' ? (
        <p class="running-head" lang="zh-CN">
          {heading}
        </p>
      ) : (
        <ContentsButton heading={heading} contents={contents} />
      )}
      <FindField find={find} />
      {layout === 'narrow' && <ViewButton view={view} />}
    </div>
  );
}
