// The order of the levels that a table names: by their numbers, by words whose order is known, else by the transitions, else as
// they come.

import { risingDepth } from './risingDepth'

const CHINESE_NUMBERS = '〇一二三四五六七八九十'
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x']

/** From the first step on. What stands in one line is of one rank. */
const WORDS: readonly RegExp[] = [
  /intern|trainee|apprentice|实习|见习|学徒|培训生|管培/,
  /entry|graduate|assistant|助理|入门|初入|新人/,
  /junior|\bjr\b|初级|低级|基层|员级|^员工$/,
  /associate|intermediate|\bmid\b|middle|中级|中层/,
  /senior|\bsr\b|advanced|高级|资深/,
  /staff|\blead\b|supervisor|主管|组长|骨干|主任/,
  /principal|expert|manager|经理|专家/,
  /director|head of|总监|高管|高层|首席专家/,
  /\bvp\b|vice president|副总/,
  /chief|president|executive|首席|总经理|总裁/,
]

/** What a level says of its own rank: one of a series that only numbers tell apart, or a known word; null where nothing. */
function saidRank(name: string): { readonly series: string; readonly rank: number } | null {
  const text = name.normalize('NFKC').toLowerCase().trim()
  const number = /^(.*?)(\d+(?:\.\d+)?)(.*)$/.exec(text)
  if (number !== null) return { series: `${number[1]}#${number[3]}`, rank: Number(number[2]) }
  const chinese = /^(.*?)([一二三四五六七八九十])(级|档|等|阶|层)?$/u.exec(text)
  if (chinese !== null)
    return { series: `${chinese[1]}#${chinese[3] ?? ''}`, rank: CHINESE_NUMBERS.indexOf(chinese[2] ?? '') }
  const roman = /^(.*?)\b([ivx]+)$/.exec(text)
  const romanRank = roman === null ? -1 : ROMAN.indexOf(roman[2] ?? '')
  if (roman !== null && romanRank >= 0) return { series: `${roman[1]}#`, rank: romanRank + 1 }
  return null
}

const wordRank = (name: string): number => {
  const text = name.normalize('NFKC').toLowerCase()
  return WORDS.findLastIndex((words) => words.test(text))
}

/** How the levels were put in order. */
export type LevelOrder = 'numbers' | 'words' | 'transitions' | 'as-listed'

/**
 * The names from the first level to the last.
 * @param names each once, in the order of the table
 * @param rises pairs of names, from lower to higher, as the promotions say; pairs of one name or unknown names say nothing
 */
export function orderLevels(
  names: readonly string[],
  rises: readonly (readonly [string, string])[],
): { readonly names: readonly string[]; readonly by: LevelOrder } {
  const said = names.map(saidRank)
  const series = new Set(said.map((one) => one?.series))
  if (said.every((one) => one !== null) && series.size === 1)
    return { names: sortBy(names, (name) => saidRank(name)?.rank ?? 0), by: 'numbers' }
  if (names.length > 1 && names.every((name) => wordRank(name) >= 0) && new Set(names.map(wordRank)).size > 1)
    return { names: sortBy(names, wordRank), by: 'words' }
  const byRises = orderByRises(names, rises)
  return byRises === null ? { names, by: 'as-listed' } : { names: byRises, by: 'transitions' }
}

/** Stable: equal ranks stay in the order of the table. */
const sortBy = (names: readonly string[], rankOf: (name: string) => number): readonly string[] =>
  names.toSorted((a, b) => rankOf(a) - rankOf(b))

/** Null where the promotions say nothing, or go round in a circle. */
function orderByRises(
  names: readonly string[],
  rises: readonly (readonly [string, string])[],
): readonly string[] | null {
  const { depth, hasCircle } = risingDepth(names, rises)
  const says = [...depth.values()].some((steps) => steps > 0)
  return says && !hasCircle ? sortBy(names, (name) => depth.get(name) ?? 0) : null
}
