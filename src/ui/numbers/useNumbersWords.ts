/** The words of 数说 in the chosen language; both come with the screen, which is loaded lazily. */
import { useStore } from '../../store';
import { numbersEn } from '../words/numbers.en';
import { type NumbersWords, numbersZh } from '../words/numbers.zh';

export function useNumbersWords(): NumbersWords {
  return useStore((state) => state.language) === 'en' ? numbersEn : numbersZh;
}
