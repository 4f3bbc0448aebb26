// The one validator of data/site.json, which says what the site is. Never throws; data/site.schema.json is made from here.
import '../graph/zodSetup'
import * as z from 'zod/mini'
import { readJson } from '../formats/graphJson/readJson'
import type { Fault } from '../graph/checks/finding'
import { createFindNearest } from '../graph/checks/nearest'
import type { Path } from '../graph/checks/path'
import { createProblem, type Problem } from '../graph/checks/problems'
import { createToFaults } from '../graph/checks/schemaFaults'
import type { Origin } from '../graph/origin'
import { id, label, languageCode, passage } from '../graph/schema'

const siteSchema = z.strictObject({
  $schema: z.optional(z.string()),
  first: id,
  language: languageCode,
  title: z.optional(label),
  description: z.optional(passage),
  base: z.optional(z.string()),
  frameAncestors: z.optional(z.array(z.string())),
})

/** What the site is: which graph it begins with, its language, and what it is called where that is not the app’s name. */
export type Site = Readonly<z.output<typeof siteSchema>>

/** What a site description may refer to. */
interface Offer {
  /** Ids of the graphs that stand beside it. */
  readonly graphs: readonly string[]
  /** BCP 47 codes of the languages that the interface speaks. */
  readonly languages: readonly string[]
}

/** Where a site stands: its path, with slashes, or its whole address. */
export const BASE = /^(?:\.\/|(?:https?:\/\/[^/\s?#]+)?\/(?:[\w.~%-]+\/)*)$/

const FRAMER = /^(?:\*|https?:\/\/(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*(?::(\d+))?)$/i
const LAST_PORT = 65_535

/** What somebody may be named as who shows the site in a frame: an origin, all that end as it does, or everybody. */
export function checkFramer(value: string): 'right' | 'no-port' | 'no-origin' {
  const found = FRAMER.exec(value)
  if (found === null) return 'no-origin'
  const port = Number(found[1] ?? LAST_PORT)
  return port > 0 && port <= LAST_PORT ? 'right' : 'no-port'
}

interface SiteFile {
  /** Null when there is any problem. */
  readonly data: Site | null
  readonly problems: readonly Problem[]
}

const originOf = (...path: Path): Origin => ({ kind: 'path', path })

const problemOf = ({ code, at, detail }: Fault): Problem => createProblem(code, originOf(...at), detail)

/** Reads the text of a site.json. */
export function readSiteFile(text: string, { graphs, languages }: Offer): SiteFile {
  const read = readJson(text)
  if ('problem' in read) return { data: null, problems: [read.problem] }
  const result = siteSchema.safeParse(read.value)
  if (!result.success) {
    const toFaults = createToFaults(Object.keys(siteSchema.shape))
    return { data: null, problems: toFaults(read.value, result.error.issues).map(problemOf) }
  }
  const { first, language, base = './', frameAncestors = [] } = result.data
  const findNearest = createFindNearest()
  const isNot = (key: string, one: string, allowed: readonly string[]): readonly Problem[] =>
    allowed.includes(one)
      ? []
      : [
          createProblem('not-one-of', originOf(key), {
            value: one,
            allowed: allowed.join(', '),
            ...findNearest(one, allowed),
          }),
        ]
  const problems = [
    ...isNot('first', first, graphs),
    ...isNot('language', language, languages),
    ...(BASE.test(base) ? [] : [createProblem('not-allowed', originOf('base'), { value: base })]),
    ...frameAncestors.flatMap((value, index) =>
      checkFramer(value) === 'right'
        ? []
        : [createProblem('not-allowed', originOf('frameAncestors', index), { value })],
    ),
  ]
  return { data: problems.length === 0 ? result.data : null, problems }
}

const DESCRIPTIONS: Readonly<Record<keyof Site, string>> = {
  $schema: 'Where this JSON Schema stands, for editors. 本 JSON Schema 的位置，供编辑器使用。',
  first: 'Id of the role graph that opens where the address names none. 网址未指定时打开的岗位图的 id。',
  language:
    'The language of the page itself, and of readers whose language is not offered. 页面本身的语言，也用于界面不支持其语言的读者。',
  title:
    'What tabs and search engines call the site; if left out, the name of the app. 浏览器标签页与搜索引擎中显示的网站名称；省略时使用应用名称。',
  description: 'What search engines say of the site. 搜索引擎中显示的网站简介。',
  base: 'Where the site stands: a path such as /careers/, or its whole address, which a sitemap needs; if left out, it may stand anywhere. 网站所在的路径，例如 /careers/，或完整网址（站点地图需要）；省略时可放在任何位置。',
  frameAncestors:
    'Origins of the sites that may show this one in a frame, such as https://school.example, or * for all; if left out, nobody may. 可以用框架嵌入本网站的网站，例如 https://school.example，* 表示所有网站；省略时均不可嵌入。',
}

/** The JSON Schema (draft 2020-12) of data/site.json, with a description of every key in both languages. */
export function createSiteJsonSchema(): z.core.JSONSchema.BaseSchema {
  const descriptions = new Map(Object.entries(DESCRIPTIONS))
  const { properties = {}, ...rest } = z.toJSONSchema(siteSchema, { target: 'draft-2020-12' })
  const described = Object.entries(properties).map(([key, property]) => {
    const description = descriptions.get(key) ?? ''
    return [key, typeof property === 'object' ? { description, ...property } : property] as const
  })
  return { title: 'Site 网站', ...rest, properties: Object.fromEntries(described) }
}
