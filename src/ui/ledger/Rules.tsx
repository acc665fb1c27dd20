/** How the word of each row is chosen, in words, with the version of the rules. */
import { RULES_VERSION } from '../../model/ledger';
import { useLedgerWords } from './useLedgerWords';
import { VerdictMark } from './VerdictMark';

const RULES_ID = 'ledger-rules';

/** Not a link: what follows # in the address is the map's camera. */
export function goToRules(): void {
  const rules = document.getElementById(RULES_ID);
  rules?.focus({ preventScroll: true });
  rules?.scrollIntoView({ block: 'start' });
}

export function Rules() {
  const words = useLedgerWords();
  return (
    <section id={RULES_ID} class="ledger-rules" tabIndex={-1} aria-labelledby="ledger-rules-title">
      <h2 id="ledger-rules-title">{words.rulesTitle(RULES_VERSION)}</h2>
      <p>{words.rulesLead}</p>
      <ol>
        {words.rules.map(({ verdict, text }) => (
          <li key={verdict}>
            <b>
              <VerdictMark verdict={verdict} /> {words.verdicts[verdict]}
            </b>
            <span>{text}</span>
          </li>
        ))}
      </ol>
      <ul>
        {words.rulesNotes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </section>
  );
}
