/** The course of an import: choose, read, perhaps a problem, look it over on the map, add it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Datum } from '../../model/import/datum';
import { type FileFault, ImportError, type Issue } from '../../model/import/issue';
import type { ProgressStep, ReadOptions } from '../../model/import/parsed';
import type { ImportSession, Report } from '../../model/import/protocol';
import { acceptImport, focusOn, layerOf, setImportDraft } from '../../model/importLayers';
import { changeImport } from '../../model/imports';
import { useAct } from '../../store';
import { useServices } from '../common/services';

export type ImportStep =
  | { name: 'choose' }
  | { name: 'reading'; file: File; step: ProgressStep; share: number }
  /** The whole file is refused; `columns` are there to choose from. */
  | { name: 'refused'; file: File; issue: Issue<FileFault>; columns: readonly string[] }
  /** Some rows are: the rest can be had. */
  | { name: 'faulty'; file: File; report: Report }
  | { name: 'draft'; file: File; report: Report; datum: Datum; busy: boolean };

export function useImport(onDone: (name: string, count: number) => void) {
  const act = useAct();
  const { openImport } = useServices();
  const [step, setStep] = useState<ImportStep>({ name: 'choose' });
  const session = useRef<ImportSession | null>(null);
  /** Counts the files, so that an answer for one that was cancelled is told apart. */
  const turn = useRef(0);

  const letGo = () => {
    turn.current += 1;
    session.current?.close();
    session.current = null;
    act(setImportDraft(null));
  };
  // A draft that was not added goes with the panel.
  useEffect(() => letGo, []);

  const offer = (file: File, report: Report, datum: Datum) => {
    const id = session.current?.id;
    if (id === undefined) return;
    act(setImportDraft(layerOf(id, file.name, report, datum)));
    if (report.bounds) act(focusOn(id, report.bounds));
    setStep({ name: 'draft', file, report, datum, busy: false });
  };

  const read = async (file: File, options: ReadOptions) => {
    const mine = turn.current;
    setStep({ name: 'reading', file, step: 'read', share: 0 });
    try {
      session.current ??= await openImport(file);
      const report = await session.current.read(options, null, (now, share) => {
        if (turn.current === mine) setStep({ name: 'reading', file, step: now, share });
      });
      if (turn.current !== mine) return;
      if (report.faulty > 0) setStep({ name: 'faulty', file, report });
      else offer(file, report, report.datum ?? 'wgs84');
    } catch (error) {
      if (turn.current !== mine) return;
      // Anything else is a part of the program that did not come.
      const failure = error instanceof ImportError ? error : new ImportError({ code: 'noReader' });
      setStep({ name: 'refused', file, issue: failure.issue, columns: failure.columns });
    }
  };

  return {
    step,
    open: (file: File) => {
      letGo();
      return read(file, {});
    },
    /** The same file, read otherwise. */
    reread: (options: ReadOptions) => {
      if (step.name === 'choose') return;
      return read(step.file, options);
    },
    skip: () => {
      if (step.name === 'faulty') offer(step.file, step.report, step.report.datum ?? 'wgs84');
    },
    setDatum: async (datum: Datum) => {
      const open = session.current;
      if (step.name !== 'draft' || !open) return;
      setStep({ ...step, datum, busy: true });
      const facts = await open.setDatum(datum);
      if (session.current !== open) return;
      act(changeImport(open.id, { ...facts, datum }));
      setStep({ ...step, report: { ...step.report, ...facts }, datum, busy: false });
    },
    accept: () => {
      if (step.name !== 'draft') return;
      act(acceptImport);
      session.current = null;
      onDone(step.file.name, step.report.count);
      setStep({ name: 'choose' });
    },
    cancel: () => {
      letGo();
      setStep({ name: 'choose' });
    },
  };
}
