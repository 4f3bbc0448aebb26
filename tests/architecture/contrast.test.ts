import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const ui = new URL('../../src/ui/', import.meta.url)
const read = (file: string) => readFileSync(new URL(file, ui), 'utf8').replace(/\/\*.*?\*\//gs, '')
const sheets = readdirSync(ui, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css'))
const [usual = '', more = ''] = read('kit/tokens.css').split('@media (prefers-contrast: more) {')

interface Colour {
  readonly light: string
  readonly dark: string
}

const coloursIn = (part: string): [string, Colour][] =>
  [...part.matchAll(/--([\w-]+): light-dark\((#[\da-f]{6}), (#[\da-f]{6})\);/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  )

/** By name; `--tone` and its like of each field as `field-1`, `field-2`, … */
const tokens = new Map(
  usual
    .split("[data-tone='")
    .flatMap((part, tone) =>
      coloursIn(part).map(([name, colour]): [string, Colour] => [
        tone === 0 ? name : name.replace(/^(?:tone|field)/, `field-${tone}`),
        colour,
      ]),
    ),
)

const BLANK: Colour = { light: '', dark: '' }

/** The same for those who ask for more contrast: what is named anew, what stands for another, what is mixed with ink. */
const tokensOfMore = new Map([...tokens, ...coloursIn(more)])
for (const [, name = '', other = ''] of more.matchAll(/--([\w-]+): var\(--([\w-]+)\);/g))
  tokensOfMore.set(name, tokensOfMore.get(other) ?? BLANK)
const share =
  Number(/--field: color-mix\(in srgb, var\(--tone\) (\d+)%, var\(--ink\)\)/.exec(more)?.[1]) / 100
const partsOf = (colour: string) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
const mix = (one: string, other: string): string => {
  const ink = partsOf(other)
  const parts = partsOf(one).map((part, at) => Math.round(part * share + (ink[at] ?? 0) * (1 - share)))
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`
}
for (const [name, { light, dark }] of tokens) {
  const ink = tokensOfMore.get('ink') ?? BLANK
  if (/^field-\d$/.test(name))
    tokensOfMore.set(name, { light: mix(light, ink.light), dark: mix(dark, ink.dark) })
}

/** Tokens on the tokens that they stand on. */
type Pairs = readonly (readonly [front: string, grounds: readonly string[]])[]

const FIELDS = ['1', '2', '3', '4', '5', '6', '7', '8'].map((tone) => `field-${tone}`)
const BANDS = FIELDS.map((field) => `${field}-band`)
const TINTS = FIELDS.map((field) => `${field}-tint`)
const DIFFERENCES = ['covered', 'area', 'partly', 'added', 'not-mentioned']
const DIFFERENCE_TINTS = DIFFERENCES.map((difference) => `${difference}-tint`)
const PLAIN = ['paper', 'surface']
const EVERY_GROUND = [...PLAIN, ...BANDS, ...TINTS, ...DIFFERENCE_TINTS]

// Left out on purpose is what steps back from a choice by `opacity`: curves and marks of fields that it is not about,
// in TransitionCurve.css, RoleCard.css and StubCard.css. Their text does not fade.
const TEXTS: Pairs = [
  ['ink', EVERY_GROUND],
  ['muted', EVERY_GROUND],
  ['on-ink', ['ink', ...FIELDS]],
  ['code-ink', ['code-paper']],
  ...FIELDS.map((field) => [field, [...PLAIN, `${field}-band`, `${field}-tint`]] as const),
  ...DIFFERENCES.map((difference) => [difference, [...PLAIN, `${difference}-tint`]] as const),
]
const MARKS: Pairs = [
  ['ink', PLAIN],
  ['edge', [...PLAIN, ...BANDS]],
  // Lit curves cross the bands of other fields.
  ...FIELDS.map((field) => [field, [...PLAIN, ...BANDS, `${field}-tint`]] as const),
  ...DIFFERENCES.map((difference) => [difference, [...PLAIN, `${difference}-tint`]] as const),
  ['focus', EVERY_GROUND],
  ['code-ink', ['code-paper']],
  // The ring round what stands in a notice.
  ['on-ink', ['ink']],
]
/** Hairlines and halos beside what can be told without them. */
const ORNAMENTS = ['line', 'code-paper', ...TINTS]
const NO_COLOURS = [
  'corner',
  'corner-small',
  'motion',
  'ring',
  'weight',
  'text',
  'sans',
  'sans-zh',
  'veil',
  'zoom',
  'shift',
  'filled',
  'head',
  'side',
  'sign',
  'top',
  'sheet',
  'handle',
  'head-rise',
  'picker-gap',
  'picker-height',
  'picker-level',
  'picker-mark',
  'picker-room',
  'picker-side',
  'picker-title',
  'popup-left',
  'popup-right',
  'popup-width',
]

/** WCAG 2.2, relative luminance. */
function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = partsOf(colour)
    .map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrastOf(one: string, other: string): number {
  const [a, b] = [luminanceOf(one), luminanceOf(other)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

/** The pairs that stand out by less, each with its contrast. */
const tooFaint = (pairs: Pairs, theme: 'light' | 'dark', least: number, of = tokens): readonly string[] =>
  pairs.flatMap(([front, grounds]) =>
    grounds.flatMap((ground) => {
      const contrast = contrastOf(of.get(front)?.[theme] ?? '', of.get(ground)?.[theme] ?? '')
      return contrast >= least ? [] : [`${front} on ${ground}: ${contrast.toFixed(2)}`]
    }),
  )

/** Every `var(--…)` of the style sheets with the property that it is for. */
const uses = sheets.flatMap((file) =>
  [
    ...read(file)
      .replace(more, '')
      .matchAll(/([\w-]+):([^;{}]*)/g),
  ].flatMap(([, property = '', value = '']) =>
    [...value.matchAll(/var\(--([\w-]+)/g)].map(([, token = '']) => ({ property, token })),
  ),
)

/** The tokens that stand behind a name: `--field` is that of any field. */
function meantBy(name: string): readonly string[] {
  if (/^(?:field|tone)\b/.test(name)) return FIELDS.map((field) => name.replace(/^(?:field|tone)/, field))
  const others = uses.filter(({ property, token }) => property === `--${name}` && token !== name)
  return [
    ...(tokens.has(name) || others.length === 0 ? [name] : []),
    ...others.flatMap((use) => meantBy(use.token)),
  ]
}

/** Tokens used for properties of this kind that `known` lacks. */
const unknown = (isOfKind: (property: string) => boolean, known: readonly string[]): readonly string[] => {
  const used = uses.filter(({ property }) => !property.startsWith('--') && isOfKind(property))
  const meant = new Set(used.flatMap(({ token }) => meantBy(token)))
  return [...meant].filter((name) => !known.includes(name) && !NO_COLOURS.includes(name))
}

const frontsOf = (pairs: Pairs) => pairs.map(([front]) => front)
const groundsOf = (pairs: Pairs) => pairs.flatMap(([, grounds]) => grounds)

describe.each(['light', 'dark'] as const)('the colours in %s', (theme) => {
  it('[LOOK1] let every text stand out by 4.5:1', () => {
    expect(tooFaint(TEXTS, theme, 4.5)).toEqual([])
  })

  it('[LOOK1] let every line and mark that carries meaning stand out by 3:1', () => {
    expect(tooFaint(MARKS, theme, 3)).toEqual([])
  })

  it('[LOOK3] stand out by more for those who ask for it: texts by 7:1, marks by 4.5:1, hairlines by 3:1', () => {
    expect(tooFaint(TEXTS, theme, 7, tokensOfMore)).toEqual([])
    expect(tooFaint(MARKS, theme, 4.5, tokensOfMore)).toEqual([])
    expect(tooFaint([['line', PLAIN]], theme, 3, tokensOfMore)).toEqual([])
  })
})

describe('the pairs of colours', () => {
  const isText = (property: string) => property === 'color'
  const isGround = (property: string) => property.startsWith('background')

  it('[LOOK1] hold every colour that a style sheet uses for text, ground or mark', () => {
    // Differences fill their marks.
    const grounds = [...groundsOf(TEXTS), ...groundsOf(MARKS), ...DIFFERENCES]
    const marks = [...frontsOf(MARKS), ...ORNAMENTS]
    expect(unknown(isText, frontsOf(TEXTS))).toEqual([])
    expect(unknown(isGround, grounds)).toEqual([])
    expect(unknown((property) => !isText(property) && !isGround(property), marks)).toEqual([])
  })

  it('[LOOK1] are of tokens alone: no other style sheet names a colour, but for shadows', () => {
    const colour =
      /#[\da-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|light-dark)\(|\b(?:white|black)\b/i
    const named = sheets
      .filter((file) => file !== 'kit/tokens.css')
      .flatMap((file) => [...read(file).matchAll(/([\w-]+):([^;{}]*)/g)])
      .filter(([, property, value = '']) => property !== 'box-shadow' && colour.test(value))
    expect(named.map(([use]) => use)).toEqual([])
  })
})

describe('contrast', () => {
  it('[LOOK1] is measured as WCAG defines it', () => {
    expect(contrastOf('#ffffff', '#000000')).toBeCloseTo(21)
    expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
  })
})
