// In which languages tables speak, and their wordings as texts of a role graph.
import { nearestLanguage } from '../../graph/language'
import type { Text } from '../../graph/model'
import { languageOf } from './languageOf'
import type { GatheredRole } from './roleBook'
import { firstOf, type Wordings } from './wordings'

interface Named {
  readonly name: Wordings
}

interface Told {
  readonly roles: readonly GatheredRole[]
  readonly skills: readonly (Named & { readonly description: Wordings })[]
  readonly fields: { readonly list: readonly Named[] }
  readonly levels: { readonly list: readonly Named[] }
}

interface Texts {
  /** Those of the titles first. */
  readonly languages: readonly string[]
  readonly text: (wordings: Wordings) => Text
  /** A key with its text, or nothing. */
  readonly optional: (key: string, wordings: Wordings) => Readonly<Record<string, Text>>
}

/** `chosen`: the language of cells under headings that name none; null to tell it by the letters of the titles. */
export function createTexts(told: Told, chosen: string | null): Texts {
  const titles = told.roles.map(({ title }) => title)
  const headed = inOneOrder(titles)
  const unnamed = titles.flatMap((title) => title.get('') ?? [])
  const all = titles.flatMap((title) => [...title.values()])
  const plain = chosen ?? languageOf(unnamed.length > 0 ? unnamed : all)
  const usual = nearestLanguage(plain, headed) ?? plain
  // Also where every title names its language, the rest may not.
  const languages = headed.length === 0 || hasPlain(told) ? [...new Set([...headed, usual])] : headed
  const text = (wordings: Wordings): Text => {
    const [only] = wordings.size === 1 ? wordings.keys() : []
    if (only === '' && languages[0] === usual) return firstOf(wordings)
    return Object.fromEntries([...wordings].map(([language, wording]) => [language || usual, wording]))
  }
  return {
    languages,
    text,
    optional: (key, wordings) => (wordings.size === 0 ? {} : { [key]: text(wordings) }),
  }
}

/** The languages of all titles, as their columns stand: that of the title with the most of them first. */
function inOneOrder(titles: readonly Wordings[]): readonly string[] {
  const fullest = titles.reduce<Wordings>((most, one) => (one.size > most.size ? one : most), new Map())
  const languages = new Set([...fullest.keys(), ...titles.flatMap((title) => [...title.keys()])])
  languages.delete('')
  return [...languages]
}

const hasPlain = ({ roles, skills, fields, levels }: Told): boolean =>
  [...fields.list, ...levels.list, ...skills].some(({ name }) => name.has('')) ||
  roles.some(
    ({ title, note, lines, alsoCalled }) =>
      [title, note, ...alsoCalled].some((wordings) => wordings.has('')) ||
      lines.some((line) => line.text.has('') || line.question.has('')),
  )
