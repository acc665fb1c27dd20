/** The ways out for what is filtered: a line for each format, a press makes the file. */
import { openHandout } from '../../model/handout';
import { useAct } from '../../store';
import { Icon } from '../common/Icon';
import { PictureChoice } from './PictureChoice';
import { type Format, useExport } from './useExport';

const FORMATS: readonly Format[] = ['csv', 'geojson', 'kml'];

export function ExportChoices() {
  const { places, save, savePicture, copy, message, files, filter } = useExport();
  const act = useAct();
  const { formats, handout } = files.files;
  const placed = places.filter((place) => place.geometry).length;
  const amounts: Record<Format, string> = {
    csv: files.files.rows(places.length),
    geojson: files.files.features(places.length),
    kml: files.files.placed(placed),
  };
  if (places.length === 0) return <p>{files.files.empty}</p>;
  return (
    <>
      <p class="export-filter">{filter}</p>
      <ul class="export-list">
        {FORMATS.map((format) => (
          <li key={format}>
            <button type="button" class="export-row" data-testid={`export-${format}`} onClick={() => save(format)}>
              <Icon name="download" />
              <span>
                <b>{formats[format].name}</b>
                <small>{formats[format].note}</small>
              </span>
              <span class="export-amount">{amounts[format]}</span>
            </button>
          </li>
        ))}
        <li>
          <button type="button" class="export-row" data-testid="export-clipboard" onClick={copy}>
            <Icon name="copy" />
            <span>
              <b>{formats.clipboard.name}</b>
              <small>{formats.clipboard.note}</small>
            </span>
            <span class="export-amount">{files.files.rows(places.length)}</span>
          </button>
        </li>
        <li>
          <button type="button" class="export-row" data-testid="handout-view" onClick={() => act(openHandout)}>
            <Icon name="file" />
            <span>
              <b>{handout.name}</b>
              <small>{handout.note}</small>
            </span>
          </button>
        </li>
        <li>
          <PictureChoice onPicture={savePicture} />
        </li>
      </ul>
      <p class="export-message" role="status">
        {message}
      </p>
    </>
  );
}
