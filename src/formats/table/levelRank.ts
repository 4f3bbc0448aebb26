// What a level says of its own rank: by its numbers, or by words whose order is known.

const CHINESE = '〇一二三四五六七八九十'
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']

/** No level has a longer name. */
const LONGEST = 200

const plain = (name: string): string => name.slice(0, LONGEST).normalize('NFKC').toLowerCase().trim()

interface NumberedLevel {
  /** Levels of one series are told apart by their numbers alone. */
  readonly series: string
  readonly rank: readonly number[]
}

/** The numbers of a level, such as 3 and 1 of T3-1; null where it has none. */
export function numbersOf(name: string): NumberedLevel | null {
  const text = plain(name).replace(/\s*[(（【[].*$/, '')
  const digits = text.match(/\d+(?:\.\d+)?/g)
  if (digits !== null) {
    const before = text.slice(0, text.search(/\d/)).trim()
    return { series: before || text.replace(/\d+(?:\.\d+)?/g, '#'), rank: digits.map(Number) }
  }
  const chinese = /^(.*?)第?([一二三四五六七八九十])(级|档|等|阶|层|类|岗|)(.*)$/u.exec(text)
  const isAlone = chinese !== null && (chinese[3] !== '' || chinese[4] === '')
  if (chinese !== null && isAlone)
    return {
      series: `${chinese[1]}一${chinese[3]}${chinese[4]}`,
      rank: [CHINESE.indexOf(chinese[2] ?? '')],
    }
  const roman = /^(.*?)(?<![a-z])([ivx]+)\s*(级|档|等|类|)$/u.exec(text)
  const rank = ROMAN.indexOf(roman?.[2] ?? '')
  return roman === null || rank < 0 ? null : { series: `${roman[1]}i${roman[3]}`, rank: [rank + 1] }
}

/** The levels of each series, as they come. */
export function inSeries<T extends { readonly series: string }>(
  levels: readonly T[],
): readonly (readonly T[])[] {
  const series = new Map<string, T[]>()
  for (const level of levels) {
    const held = series.get(level.series)
    if (held === undefined) series.set(level.series, [level])
    else held.push(level)
  }
  return [...series.values()]
}

/** Of a scale from its first step on; what stands in one line is of one rank. Where several fit, the last counts. */
const SCALES: readonly (readonly RegExp[])[] = [
  [
    /intern|trainee|apprentice|实习|见习|学徒|培训生|管培|试用/,
    /entry|graduate|assistant|early career|foundation|助理|入门|初入|新人/,
    /junior|\bjr\b|初级|低级|基层|员级|^(普通)?员工$|^专员级?$|专员层/,
    /associate|intermediate|\bmid\b|middle|中级|中层|骨干/,
    /senior|\bsr\b|advanced|高级|资深/,
    /staff|\blead\b|supervisor|主管|组长|主任|班组/,
    /principal|expert|manager|经理|专家/,
    /senior manager|高级经理|资深专家|高级专家/,
    /director|head of|总监|高管|高层|首席专家/,
    /\bvp\b|vice president|副总/,
    /chief|president|executive|首席(?!专家)|(?<!副)总经理|总裁/,
  ],
  [
    /办事员|试用/,
    /科员/,
    /副科|副乡科|副主任科员/,
    /正科|^科级|正乡科|(?<!副)主任科员/,
    /副处|副县处|副调研员/,
    /正处|^处级|正县处|(?<!副)调研员/,
    /副厅|副局|副司|副巡视员/,
    /正厅|正局|正司|^厅级|^局级|(?<!副)巡视员/,
    /副部|副省/,
    /正部|正省/,
  ],
  [/员级/, /助理级|助教|初级/, /中级|讲师/, /副高|副教授/, /正高|(?<!副)教授/],
  [/初级工/, /中级工/, /高级工/, /(?<!高级|特级|首席)技师/, /高级技师/, /特级技师/, /首席技师/],
]

/** Ranks of all names on one scale; null where no scale knows them all, or tells no two of them apart. */
export function wordRanksOf(names: readonly string[]): readonly number[] | null {
  for (const scale of SCALES) {
    const ranks = names.map((name) => scale.findLastIndex((words) => words.test(plain(name))))
    if (ranks.every((rank) => rank >= 0) && new Set(ranks).size > 1) return ranks
  }
  return null
}

/** A year is no level. */
const isYear = ({ rank: [first = 0] }: NumberedLevel): boolean => first > 1900 && first < 2200

/** Which of some headings name levels: two at least of one series, or of one scale. */
export function levelsAmong(headings: readonly string[]): readonly number[] {
  const all = [...headings.keys()]
  const numbered = all.flatMap((index) => {
    const level = numbersOf(headings[index] ?? '')
    return level === null || isYear(level) ? [] : [{ index, series: level.series }]
  })
  const [most = []] = inSeries(numbered).toSorted((a, b) => b.length - a.length)
  if (most.length > 1) return most.map(({ index }) => index)
  for (const scale of SCALES) {
    const found = all.filter((index) => scale.some((words) => words.test(plain(headings[index] ?? ''))))
    if (found.length > 1 && wordRanksOf(found.map((index) => headings[index] ?? '')) !== null) return found
  }
  return []
}
