/** The foot of a sheet: what must be said of every map and every quotation, and which page it is. */
import { useStore } from '../../store';
import { approvalText, dayOf } from '../plan/exportFacts';
import { useWords } from '../words';
import { useHandoutWords } from './useHandoutWords';

export function SheetFoot({ number, total }: { number: number; total: number }) {
  const words = useHandoutWords();
  const common = useWords();
  const reports = useStore((state) => state.data.reports);
  const dates = reports.map((report) => report.deliveredOn);
  const named = reports.map(({ deliveredOn, documentNumber }) =>
    documentNumber ? `${deliveredOn}，${documentNumber}` : deliveredOn,
  );
  return (
    <footer class="leaf-foot">
      <p>
        <b>{approvalText(common)}</b> {words.notice}
      </p>
      <p>
        {words.sources(named.join('；'))} {common.map.attribution} {words.coordinates}
      </p>
      <p>
        <span>
          {words.asOf([...dates].sort().at(-1) ?? '')} · {words.printedOn(dayOf(new Date()))}
        </span>
        <b>{words.page(number, total)}</b>
      </p>
    </footer>
  );
}
