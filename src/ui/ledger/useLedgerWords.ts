/** The ledger's words in the chosen language; both come with the screen, which is loaded lazily. */
import { useStore } from '../../store';
import { ledgerEn } from '../words/ledger.en';
import { type LedgerWords, ledgerZh } from '../words/ledger.zh';

export function useLedgerWords(): LedgerWords {
  return useStore((state) => state.language) === 'en' ? ledgerEn : ledgerZh;
}
