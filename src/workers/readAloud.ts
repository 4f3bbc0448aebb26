// How Chinese is read, by a dictionary, which tells 调 in 调研 from 调 in 协调. It is large: the build reads the graphs of the site, the
// worker any other once somebody searches in it.
import { customPinyin, pinyin, segment } from 'pinyin-pro'
import { HAN, type Speech } from '../graph/search/pinyin'
import { simplified } from '../graph/simplified'
import { IN_TAIWAN, JOB_WORDS, LEADER, POLYPHONES, SPOKEN, USUAL } from './jobWords'

customPinyin({ ...JOB_WORDS })

/** The words that the dictionary cuts a text into. */
const cut = (text: string): readonly string[] => segment(text).map(({ origin }) => origin)

/** The places of 长 that lead something. */
const leadersIn = (text: string): readonly number[] => [...text.matchAll(LEADER)].map(({ index }) => index)

/** Where a word of the authors stands in a text. */
function* placesOf(word: string, text: string): Generator<number> {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) yield at
}

/** The syllables of the Chinese characters of a text, in the words that they stand in. */
export function readAloud(text: string, { words, isTaiwan }: Speech): string {
  // The dictionary knows words in simplified characters only. Places stay the same.
  const simple = simplified(text)
  const leaders = new Set(leadersIn(simple))
  let at = 0
  const read = pinyin(simple, { type: 'all', toneType: 'none', v: true }).flatMap(
    ({ origin, pinyin: syllable }) => {
      const place = at
      at += origin.length
      if (!HAN.test(origin)) return []
      const known = leaders.has(place) ? 'zhang' : /^[a-z]+$/.test(syllable) ? syllable : '-'
      const readings = [known, ...(SPOKEN.get(origin) ?? [])]
      const inTaiwan = isTaiwan ? IN_TAIWAN.get(origin) : undefined
      if (inTaiwan !== undefined) readings.push(inTaiwan)
      return [{ place, syllable: [...new Set(readings)].join('/') }]
    },
  )
  // Longer words last, as they say more.
  for (const [word, said] of Object.entries(words).toSorted(([a], [b]) => a.length - b.length)) {
    const syllables = said.split(' ')
    for (const start of placesOf(word, text)) {
      const first = read.findIndex(({ place }) => place === start)
      for (const [nth, syllable] of syllables.entries()) {
        const one = read[first + nth]
        if (first >= 0 && one) one.syllable = syllable
      }
    }
  }
  return read.map(({ syllable }) => syllable).join(' ')
}

/** The characters of a text that are read in several ways, where neither the dictionary nor the authors know a word with them. */
export function doubtsIn(text: string, { words }: Speech): readonly string[] {
  const simple = simplified(text)
  const sure = new Set(leadersIn(simple))
  for (const word of Object.keys(words))
    for (const start of placesOf(word, text))
      for (let nth = 0; nth < word.length; nth++) sure.add(start + nth)
  for (const { index, 0: word } of simple.matchAll(USUAL))
    for (let nth = 0; nth < word.length; nth++) sure.add(index + nth)
  let at = 0
  return cut(simple).flatMap((word) => {
    const place = at
    at += word.length
    return POLYPHONES.has(word) && !sure.has(place) ? [text.slice(place, at)] : []
  })
}
