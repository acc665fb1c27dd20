/** The same numbers as a table: one row a series, one column a year; a number leads to its sentence in the report. */
import { YEARS, type Year } from '../../../geo/schema';
import type { PublishedStatSeries } from '../../../geo/schema/published';
import { hedgeText, numberGroups, numberText } from '../../model/numbers';
import { useStore } from '../../store';
import { SentenceLink } from '../common/SentenceLink';
import { useWords } from '../words';
import { useGroupName } from './useGroupName';
import { useNumbersWords } from './useNumbersWords';

function Cell({ series, year }: { series: PublishedStatSeries; year: Year }) {
  const shared = useWords();
  const words = useNumbersWords();
  const language = useStore((state) => state.language);
  const said = series.values.find((value) => value.year === year);
  return (
    <td data-label={shared.year(year)} data-year={year} class={said ? undefined : 'numbers-unsaid'}>
      {said ? (
        <SentenceLink sentence={said.sentences[0]} title={words.readSentence(said.report, said.quote)}>
          {said.value === null ? words.unquantified : numberText(series, said, language)}
        </SentenceLink>
      ) : (
        shared.notMentioned
      )}
      {said && hedgeText(series, said, language) && <small lang="zh-CN"> {hedgeText(series, said, language)}</small>}
    </td>
  );
}

export function NumbersTable({ shown }: { shown: readonly PublishedStatSeries[] }) {
  const shared = useWords();
  const words = useNumbersWords();
  const groupName = useGroupName();
  const language = useStore((state) => state.language);
  return (
    <table id="list" class="numbers-table">
      <caption class="visually-hidden">{words.caption(shown.length)}</caption>
      <thead>
        <tr>
          <th scope="col">{words.tableName}</th>
          <th scope="col">{words.tableUnit}</th>
          {YEARS.map((year) => (
            <th key={year} scope="col" class="numbers-cell">
              {shared.year(year)}
            </th>
          ))}
          <th scope="col">{words.tableComparability}</th>
        </tr>
      </thead>
      {numberGroups(shown).map(({ key, over, single }) => (
        <tbody key={key}>
          <tr class="ledger-part">
            <th colSpan={7} scope="rowgroup">
              <b>{groupName(key)}</b>
            </th>
          </tr>
          {[...over, ...single].map((series) => (
            <tr key={series.id} data-testid="numbers-row" data-id={series.id}>
              <th scope="row">{language === 'en' ? series.nameEn : series.name}</th>
              <td data-label={words.tableUnit}>{series.unit[language]}</td>
              {YEARS.map((year) => (
                <Cell key={year} series={series} year={year} />
              ))}
              <td data-label={words.tableComparability}>
                {series.values.length > 1 ? words.comparability[series.comparability] : words.single}
                {series.note && <small> {series.note[language]}</small>}
              </td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
