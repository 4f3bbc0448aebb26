// How Chinese is read, by a dictionary, which tells 调 in 调研 from 调 in 协调. It is large: the build reads the graphs of the site, the
// worker any other once somebody searches in it.
import { customPinyin, pinyin } from 'pinyin-pro'
import { HAN } from '../graph/search/pinyin'

// Words of working life that the dictionary takes apart.
customPinyin({
  店长: 'diàn zhǎng',
  处长: 'chù zhǎng',
  秘书长: 'mì shū zhǎng',
  差旅: 'chāi lǚ',
  重构: 'chóng gòu',
  重做: 'chóng zuò',
})

/** The syllables of the Chinese characters of a text, in the words that they stand in. */
export const readAloud = (text: string): string =>
  pinyin(text, { type: 'all', toneType: 'none', v: true })
    .filter(({ origin }) => HAN.test(origin))
    .map(({ pinyin: syllable }) => (/^[a-z]+$/.test(syllable) ? syllable : '-'))
    .join(' ')
