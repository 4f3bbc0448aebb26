// What stands in a link that chats, mails or editors have changed on its way: pairs are found whatever was done to the signs between
// them, and of a value what is known, whatever stands around it. Never throws; the work is bounded.

/** A key and its value as it is written in the link. */
export type LoosePair = readonly [key: string, raw: string]

/** Nobody writes more of an ampersand than `&amp;amp;`, nor encodes it more than three times. */
const AMP = '(?:amp(?:;|%3B|%253B)|#38;|#x26;)*'

/** An ampersand, or a question mark that a pair follows: some programs put their own behind an address that has one already. */
const BETWEEN = new RegExp(String.raw`&${AMP}|\?(?=[\w.;%-]+=)`, 'i')

const IN_WORDS = /[\p{L}\p{N}]/u

/** A percent code that is no text stands as this. */
const UNREADABLE = '\uFFFD'

const utf8 = new TextDecoder()

/** Percent codes read once, as far as they are text. */
export function decode(raw: string): string {
  return raw.replace(/(?:%[0-9a-f]{2})+/gi, (run) =>
    utf8.decode(Uint8Array.from(run.match(/[0-9a-f]{2}/gi) ?? [], (code) => Number.parseInt(code, 16))),
  )
}

/** Whether a value holds anything that could be part of a name. */
export const isWorded = (raw: string): boolean => IN_WORDS.test(decode(raw))

/** A value as it is, and as it reads once what was encoded twice and three times is decoded. */
function levels(raw: string): readonly string[] {
  const found = [decode(raw)]
  for (let nth = 1; nth < 3; nth++) {
    const last = found.at(-1) ?? ''
    const next = decode(last)
    if (next === last) break
    found.push(next)
  }
  return found
}

/** The key that somebody meant: `amp;role` and `?role` are `role`. */
function toKey(written: string, keys: readonly string[]): string | null {
  const key = (levels(written).at(-1) ?? '').replace(/^(?:\P{L}|amp;)+/gu, '').trim()
  return [key, key.toLowerCase()].find((one) => keys.includes(one)) ?? null
}

/** The pairs of a query string whose keys are known, in its order. Those of other sites are none of ours. */
export function loosePairs(search: string, keys: readonly string[]): readonly LoosePair[] {
  // A pair inside a value: its ampersand came encoded, or as the wide one of a Chinese keyboard.
  const inside = new RegExp(`[?&＆？]${AMP}(${keys.join('|')})[=＝]`, 'iu')
  const pairsIn = (piece: string): readonly LoosePair[] => {
    const parted = (written: string) => {
      const [start = '', ...rest] = written.split('=')
      return { key: toKey(start, keys), rest }
    }
    const whole = parted(piece)
    const { key, rest } = whole.key === null ? parted((levels(piece).at(-1) ?? '').replace('＝', '=')) : whole
    const raw = rest.join('=')
    if (key === null || raw === '') return []
    // What is searched for may be anything.
    const within = key === 'q' ? null : inside.exec(levels(raw).at(-1) ?? '')
    if (within === null) return [[key, raw]]
    const { index, 0: sign, 1: next = '', input } = within
    const more = `${next}=${input.slice(index + sign.length)}`
    return [[key, input.slice(0, index)], ...pairsIn(more)]
  }
  return search.replace(/^\?/, '').split(BETWEEN).flatMap(pairsIn)
}

/** Whether an id may end there: what follows cannot be more of it. */
function isEnd(text: string, end: number): boolean {
  const rest = text.slice(end)
  if (!/^[-_]*[\p{L}\p{N}\p{M}]/u.test(rest)) return true
  // Chinese that stands right behind a link is not part of it.
  return /^\p{Script=Han}/u.test(rest) && /[\w\p{P}\p{S}\p{Script=Han}]$/u.test(text.slice(0, end))
}

/** So many signs stand before an id at the most. */
const MOST_BEFORE = 20
const LONGEST_ID = 200

interface Kept {
  readonly id: string
  /** What stood around it. */
  readonly surplus: readonly string[]
}

/** The longest id that is known in a text that holds more than that; null where it holds none. */
function cut(text: string, knows: (id: string) => boolean): Kept | null {
  const first = text.search(IN_WORDS)
  const last = Math.min(first < 0 ? text.length - 1 : first, MOST_BEFORE)
  for (let start = 0; start <= last; start++)
    for (let end = Math.min(text.length, start + LONGEST_ID); end > start; end--) {
      const id = text.slice(start, end)
      if (knows(id) && isEnd(text, end)) return { id, surplus: [text.slice(0, start), text.slice(end)] }
    }
  return null
}

/** What of a value is known: the whole as it is, else decoded again, else without gaps and what nobody sees, else a part of one of them. */
export function keepKnown(raw: string, knows: (id: string) => boolean): Kept | null {
  const read = levels(raw)
  const bare = (read.at(-1) ?? '').replace(/[\s\p{Cf}]+/gu, '').replaceAll(UNREADABLE, '')
  const whole = [...read, bare].find(knows)
  if (whole !== undefined) return { id: whole, surplus: [] }
  const gapped = (read.at(-1) ?? '').replaceAll(UNREADABLE, ' ')
  return cut(gapped, knows) ?? cut(gapped.replace(/[\r\n\p{Cf}]+/gu, ''), knows) ?? cut(bare, knows)
}

/** Bytes of letters beyond those of the West, still encoded: nobody searches for those. */
const TWICE = /(?:%[89a-f][0-9a-f]){2,}/i

/** What is searched for, decoded again where it was encoded twice, without a character that was cut in half. */
export function keepText(raw: string): string {
  const text = decode(raw.replaceAll('+', ' '))
  return (TWICE.test(text) ? decode(text) : text).replaceAll(UNREADABLE, '')
}
