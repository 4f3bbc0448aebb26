// Lines of text as SVG text elements, each run with its language and with faces that have its characters.

import { escapeXml, tag } from '../xml'
import type { Face, Line, Run } from './measure'
import { PAINT } from './paint'

// Without quotation marks, which some programs do not take off again after a comma.
const CHINESE = 'PingFang SC, Microsoft YaHei, Noto Sans CJK SC, Source Han Sans SC'
const LATIN = 'Helvetica Neue, Segoe UI, Roboto, Noto Sans'

const isChinese = (language: string): boolean => /^(zh|yue|wuu|nan)\b/i.test(language)

export const fontsFor = (language: string): string =>
  isChinese(language) ? `${CHINESE}, ${LATIN}, sans-serif` : `${LATIN}, ${CHINESE}, sans-serif`

const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u
const FIRST_STRONG = /\p{L}/u
const DIRECTIONS = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g

/**
 * A run in marks that give it the direction of its first letter, so that it cannot turn what stands round it. Marks of
 * its own would reach beyond the line when it is broken, and are left out.
 */
export function directed(value: string): string {
  const text = value.replace(DIRECTIONS, '')
  if (!RIGHT_TO_LEFT.test(text)) return text
  const isRightToLeft = RIGHT_TO_LEFT.test(FIRST_STRONG.exec(text)?.[0] ?? '')
  return `${isRightToLeft ? '\u2067' : '\u2066'}${text}\u2069`
}

/**
 * Spaces that many programs drop or draw as one: at an end of a run, as they take each run by itself, and several in a row. Browsers
 * drop only those at the ends of the line.
 */
const LOOSE_SPACE = /^\s|\s$|\s\s/

export interface Look extends Face {
  readonly fill?: string
  readonly anchor?: 'end' | 'middle'
}

/** One line whose letters stand on `y`, with each of its spaces. Runs in the language of the reader need not say so. */
export function textLine(
  line: Line,
  x: number,
  y: number,
  readersLanguage: string,
  { size, bold = false, fill = PAINT.ink, anchor }: Look,
): string {
  const looks = ({ language, isAside }: Run) => ({
    ...(language === readersLanguage
      ? {}
      : { lang: language, 'xml:lang': language, 'font-family': fontsFor(language) }),
    ...(isAside ? { fill: PAINT.muted, 'font-weight': 400 } : {}),
  })
  const [first] = line
  const words = line.map((run) => escapeXml(directed(run.value)))
  const base = {
    x,
    y,
    'font-size': size,
    'font-weight': bold ? 600 : undefined,
    fill,
    'text-anchor': anchor,
    'xml:space': line.some(({ value }) => LOOSE_SPACE.test(value)) ? 'preserve' : undefined,
  }
  return first && line.length === 1
    ? tag('text', { ...base, ...looks(first) }, ...words)
    : tag('text', base, ...line.map((run, index) => tag('tspan', looks(run), words[index] ?? '')))
}

/** How far below the top of a line of this height its letters stand, px. */
export const baselineIn = (height: number, size: number): number => height / 2 + size * 0.36
