/** 关于本图: sources, how positions were found and how sure they are, what is not drawn, licences. */
import type { PlaceLocation } from '../../../geo/schema';
import { useStore } from '../../store';
import { useOwnWords, useWords } from '../words';
import { aboutEn } from '../words/about.en';
import { aboutZh } from '../words/about.zh';

const KINDS: readonly PlaceLocation['kind'][] = ['exact', 'street', 'area', 'district', 'unknown'];

function Kinds() {
  const about = useOwnWords({ zh: aboutZh, en: aboutEn });
  const places = useStore((state) => state.data.places);
  return (
    <table>
      <caption>{about.kindsTitle}</caption>
      <tbody>
        {KINDS.map((kind) => (
          <tr key={kind}>
            <th scope="row">{about.kinds[kind]}</th>
            <td>{places.filter((place) => place.properties.location.kind === kind).length}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function About() {
  const words = useWords();
  const reports = useStore((state) => state.data.reports);
  const language = useStore((state) => state.language);
  const about = useOwnWords({ zh: aboutZh, en: aboutEn });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1).
    <main class="about" tabIndex={0}>
      <h1>{words.modes.about}</h1>
      <p class="lead">{about.lead}</p>
      <p>
        <b>{about.notOfficial}</b>
      </p>
      <h2>{about.sourcesTitle}</h2>
      <ul>
        {reports.map((report) => (
          <li key={report.id}>
            {about.report(
              language === 'en' ? report.titleEn : report.title,
              report.deliveredBy,
              report.deliveredAt,
              report.deliveredOn,
            )}
            {report.documentNumber && ` · ${report.documentNumber}`}
            <br />
            <small>{about.reviews(report.reviews, report.plans)}</small>
          </li>
        ))}
      </ul>
      <p>{about.gap}</p>
      <h2>{about.placesTitle}</h2>
      <p>{about.places}</p>
      <Kinds />
      <h2>{about.layoutTitle}</h2>
      <p>{about.layout}</p>
      <h2>{about.missingTitle}</h2>
      <ul>
        {about.missing.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h2>{about.readTitle}</h2>
      <p>{about.read}</p>
      <h2>{about.dataTitle}</h2>
      <p>{about.data}</p>
      <h2>{about.licencesTitle}</h2>
      <ul>
        {about.licences.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h2>{about.privacyTitle}</h2>
      <p>{about.privacy}</p>
    </main>
  );
}
