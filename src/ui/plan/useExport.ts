/** Makes the files. Each converter is fetched when it is first asked for; what is exported is exactly what is visible. */
import { useState } from 'preact/hooks';
import { visible } from '../../model/select';
import { useStore } from '../../store';
import { saveFile } from '../common/saveFile';
import { useAddress } from '../common/useAddress';
import { useFilterText } from '../common/useFilterText';
import { useOwnWords, useWords } from '../words';
import { filesEn } from '../words/files.en';
import { filesZh } from '../words/files.zh';
import { dayOf, exportWords, provenanceOf } from './exportFacts';

export type Format = 'csv' | 'geojson' | 'kml';

const TYPES: Record<Format, string> = {
  csv: 'text/csv;charset=utf-8',
  geojson: 'application/geo+json',
  kml: 'application/vnd.google-earth.kml+xml',
};

export function useExport() {
  const words = useWords();
  const files = useOwnWords({ zh: filesZh, en: filesEn });
  const places = useStore(visible);
  const data = useStore((state) => state.data);
  const filter = useFilterText();
  const language = useStore((state) => state.language);
  const [message, tell] = useState('');
  const query = useAddress({ selected: null, mode: 'explore' });

  const facts = () => {
    const date = dayOf(new Date());
    const provenance = provenanceOf(words, files, { data, filter, count: places.length, query, date });
    return { date, provenance, own: exportWords(words, files, language) };
  };

  const name = async (date: string, ending: string) => {
    const { fileName } = await import('../../model/export/fileName');
    return fileName([files.provenance.file, words.items(places.length), filter], date, ending);
  };

  const write = async (format: Format): Promise<string> => {
    const { provenance, own } = facts();
    switch (format) {
      case 'csv':
        return (await import('../../model/export/table')).placesToCsv(places, data, own, provenance);
      case 'geojson': {
        const { placesToGeojson } = await import('../../model/export/geojson');
        return `${JSON.stringify(placesToGeojson(places, own, provenance), null, 1)}\n`;
      }
      case 'kml':
        return (await import('../../model/export/kml')).placesToKml(places, data, own, provenance);
    }
  };

  const save = async (format: Format): Promise<void> => {
    try {
      const called = await name(facts().date, format);
      saveFile(called, await write(format), TYPES[format]);
      tell(files.files.saved(called));
    } catch (error) {
      console.error(error);
      tell(files.files.failed);
    }
  };

  const savePicture = async (picture: Blob): Promise<void> => {
    const called = await name(facts().date, 'png');
    saveFile(called, picture, 'image/png');
    tell(files.files.saved(called));
  };

  const copy = async (): Promise<void> => {
    try {
      const { provenance, own } = facts();
      const { placesToClipboard } = await import('../../model/export/table');
      const { text, html } = placesToClipboard(places, data, own, provenance);
      const blob = (content: string, type: string) => new Blob([content], { type });
      await navigator.clipboard.write([
        new ClipboardItem({ 'text/plain': blob(text, 'text/plain'), 'text/html': blob(html, 'text/html') }),
      ]);
      tell(files.files.copied(places.length));
    } catch {
      tell(files.files.copyRefused);
    }
  };

  return { places, save, savePicture, copy, message, files, filter };
}
