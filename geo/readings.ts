/** How Chinese is read aloud, in pinyin with tones. Node only: the dictionary is far too heavy for a browser. */
import { customPinyin, pinyin } from 'pinyin-pro';

/** Words the dictionary reads wrongly, or splits wrongly from their neighbours. */
const CORRECTIONS: Record<string, string> = {
  // "科长" is read first in "中电科长江".
  长江: 'cháng jiāng',
  长投: 'cháng tóu',
  长港: 'cháng gǎng',
  商都: 'shāng dū',
  // A place name: Huangpi, north of the city.
  黄陂: 'huáng pí',
  民众乐园: 'mín zhòng lè yuán',
  步行街: 'bù xíng jiē',
  银行: 'yín háng',
  率先: 'shuài xiān',
  重塑: 'chóng sù',
  重焕: 'chóng huàn',
  重振: 'chóng zhèn',
  还建: 'huán jiàn',
  供给: 'gōng jǐ',
  // Also a county far away, Dàichéng.
  大城: 'dà chéng',
};

/**
 * Words with a second reading that people type as well, one for each character.
 * 杨汉湖 is how the report writes 杨汊湖 (chà), and what is heard there.
 */
const ALTERNATIVES: Record<string, string> = {
  杨汉湖: 'yáng chà|hàn hú',
};

customPinyin(CORRECTIONS);

const HAN = /\p{Script=Han}/u;

/**
 * The readings of all Han characters of a text, in their order, parted by spaces; nothing stands for other characters.
 * A character's further readings follow its first after `|`.
 */
export function readingOf(text: string): string {
  const characters = [...text];
  const read = pinyin(text, { type: 'array', toneSandhi: false });
  if (read.length !== characters.length) throw new Error(`"${text}" is read as ${read.length} characters`);
  for (const [word, reading] of Object.entries(ALTERNATIVES)) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      const first = [...text.slice(0, at)].length;
      read.splice(first, [...word].length, ...reading.split(' '));
    }
  }
  return read.filter((_, index) => HAN.test(characters[index] ?? '')).join(' ');
}
