/** What every part of the text needs of the reader around it. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Reader } from '../../model/reader';

interface ReaderAccess {
  reader: Reader;
  /** The query of the reader's address, to be followed by `&s=` or `&id=`. */
  base: string;
}

const ReaderContext = createContext<ReaderAccess | null>(null);
export const ReaderProvider = ReaderContext.Provider;

export function useReader(): ReaderAccess {
  const access = useContext(ReaderContext);
  if (!access) throw new Error('no ReaderProvider above this component');
  return access;
}

/** The sentence's number within its report: "45" of "2022-45". */
export function numberOf(sentence: string): string {
  return sentence.slice(sentence.indexOf('-') + 1);
}
