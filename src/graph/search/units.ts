// Cuts a text into what one types for it: a Chinese character by its pinyin, a word of letters as it is.
import { foldScript } from './foldScript'
import { isHan, isPlainHan } from './pinyin'

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

const PART =
  /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+(?:[/&](?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+)*|./suy
const OPENS = /[([{（［【〔「『《〈]/u
const CLOSES = /[)\]}）］】〕」』》〉]/u
const LEFT_OUT = /[\s\p{Cf}\p{Ps}\p{Pe}\p{Pi}\p{Pf}\p{Pd}"'/&+·]/u
const LETTERS = /[\p{L}\p{N}]/u

/** Parts that stand for one word when typed without the sign between them: `A/B`, `R&D`. */
export const JOINTS = /[/&]/g

/** All spellings of how a character is read: of each of its readings, and ü as v, u and yu. */
const spellingsOf = (pinyin: string): readonly string[] =>
  pinyin
    .split('/')
    .filter((one) => /^[a-z]+$/.test(one))
    .flatMap((one) => [one, one.replace('v', 'u'), one.replace('v', 'yu')])

function aUnit(part: string, pinyin: string, isBracketed: boolean): Unit {
  const isCharacter = isHan(part)
  const isWord = !isCharacter && LETTERS.test(part)
  const syllables = isCharacter ? spellingsOf(pinyin) : []
  const folded = foldScript(part)
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

/** Units by number: those that are alike are one, as a large graph has millions. */
export class UnitTable {
  readonly units: Unit[] = []
  readonly #numbers = new Map<string, number>()
  /** By Chinese character: how it was read last, since most are read in one way. */
  readonly #lastRead = new Map<number, { readonly syllable: string; readonly unit: number }>()

  #add(key: string, part: string, syllable: string, isBracketed: boolean): number {
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    const number = this.units.length
    this.#numbers.set(key, number)
    this.units.push(aUnit(part, syllable, isBracketed))
    return number
  }

  /** The number of a character that is read so: the syllable that stands in the pinyin at a place. */
  #addHan(code: number, part: string, pinyin: string, at: number): number {
    const last = this.#lastRead.get(code)
    if (last !== undefined) {
      const end = at + last.syllable.length
      const isSame = pinyin.startsWith(last.syllable, at) && (end === pinyin.length || pinyin[end] === ' ')
      if (isSame) return last.unit
    }
    const end = pinyin.indexOf(' ', at)
    const syllable = pinyin.slice(at, end < 0 ? undefined : end)
    const unit = this.#add(part + syllable, part, syllable, false)
    this.#lastRead.set(code, { syllable, unit })
    return unit
  }

  /** Hands out the units of a text in order; false where the pinyin are not of this text, which is known at its end only. */
  #take(text: string, pinyin: string, take: (unit: number) => void): boolean {
    let depth = 0
    let next = 0
    let isEnough = true
    for (let at = 0; at < text.length; ) {
      PART.lastIndex = at
      const code = text.charCodeAt(at)
      const part = isPlainHan(code) ? text.charAt(at) : (PART.exec(text)?.[0] ?? '')
      at += Math.max(part.length, 1)
      if (isHan(part)) {
        isEnough &&= next <= pinyin.length
        take(this.#addHan(part.codePointAt(0) ?? 0, part, pinyin, next))
        const gap = pinyin.indexOf(' ', next)
        next = gap < 0 ? pinyin.length + 1 : gap + 1
        continue
      }
      if (OPENS.test(part)) depth += 1
      else if (CLOSES.test(part)) depth = Math.max(0, depth - 1)
      take(this.#add(depth > 0 ? `${part}(` : part, part, '', depth > 0))
    }
    return isEnough && next === pinyin.length + 1
  }

  /** The numbers of the units of a text. Pinyin of another text would mislead, so they are left out. */
  read(text: string, pinyin: string | undefined): readonly number[] {
    const numbers: number[] = []
    const take = (unit: number) => {
      numbers.push(unit)
    }
    if (pinyin !== undefined && this.#take(text, pinyin, take)) return numbers
    numbers.length = 0
    this.#take(text, '', take)
    return numbers
  }
}
