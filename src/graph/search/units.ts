// Cuts a text into what one types for it: a Chinese character by its pinyin, a word of letters as it is.
import { fold } from '../fold'
import { isHan } from './pinyin'

/** What one types one piece at a time. */
export interface Unit {
  /** How much of the text it takes, so that it can be marked there. */
  readonly length: number
  readonly isHan: boolean
  /** Whether one may leave it out: a bracket, a gap, an abbreviation in brackets. */
  readonly isGap: boolean
  /** All that stands for it in full. */
  readonly spellings: readonly string[]
  /** What stands for it when only the beginnings of syllables are typed: `z` and `zh` for 专. */
  readonly initials: readonly string[]
  /** The letters that any of these begins with. */
  readonly heads: string
}

const PARTS =
  /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+(?:[/&](?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+)*|./gsu
const OPENS = /[([{（［【〔「『《〈]/u
const CLOSES = /[)\]}）］】〕」』》〉]/u
const LEFT_OUT = /[\s\p{Ps}\p{Pe}\p{Pi}\p{Pf}\p{Pd}"'/&+·]/u
const LETTERS = /[\p{L}\p{N}]/u

/** Parts that stand for one word when typed without the sign between them: `A/B`, `R&D`. */
export const JOINTS = /[/&]/g

function aUnit(part: string, pinyin: string, isBracketed: boolean): Unit {
  const isCharacter = isHan(part)
  const isWord = !isCharacter && LETTERS.test(part)
  const syllables = isCharacter && /^[a-z]+$/.test(pinyin) ? [pinyin, pinyin.replace('v', 'u')] : []
  const folded = fold(part)
  const words = isWord ? [folded, folded.replace(JOINTS, '')] : []
  const spellings = [...new Set(isCharacter ? [folded, ...syllables] : words)].filter((one) => one !== '')
  const initials = [
    ...new Set(syllables.flatMap((one) => [/^[zcs]h/.exec(one)?.[0] ?? [], one[0] ?? []]).flat()),
  ]
  return {
    length: part.length,
    isHan: isCharacter,
    isGap: isWord ? isBracketed : LEFT_OUT.test(part),
    spellings,
    initials,
    heads: [...new Set([...spellings, ...initials].map((one) => one.slice(0, 1)))].join(''),
  }
}

/** Makes units; those that are alike are one object, as a large graph has millions. */
export function createUnits(): (text: string, pinyin: string | undefined) => readonly Unit[] {
  const known = new Map<string, Unit>()
  return (text, pinyin) => {
    const parts = text.match(PARTS) ?? []
    const syllables = pinyin?.split(' ') ?? []
    // Pinyin of another text would mislead.
    const isRead = pinyin !== undefined && parts.filter(isHan).length === syllables.length
    let depth = 0
    let next = 0
    return parts.map((part) => {
      let key = part
      let syllable = ''
      if (isHan(part)) {
        if (isRead) syllable = syllables[next++] ?? ''
        key += syllable
      } else {
        if (OPENS.test(part)) depth += 1
        else if (CLOSES.test(part)) depth = Math.max(0, depth - 1)
        if (depth > 0) key += '('
      }
      const unit = known.get(key) ?? aUnit(part, syllable, depth > 0)
      known.set(key, unit)
      return unit
    })
  }
}
