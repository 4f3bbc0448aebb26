// What tests of files share: readers of both languages, and graphs from the usual to the hostile.
import defaultData from '../../data/digital-marketing-ecommerce.json'
import type { MapContent } from '../../src/formats/contents'
import type { Reader } from '../../src/formats/reader'
import type { RoleGraphData } from '../../src/graph/model'
import { createRoleGraph, type RoleGraph } from '../../src/graph/roleGraph'
import { roleGraphSchema } from '../../src/graph/schema'
import { createReader } from '../../src/i18n/createReader'
import { lightRole } from '../../src/scene/lights'
import { createScene, type Seen } from '../../src/scene/scene'
import { aGraphData } from '../graph/builders'
import { oddGraphs } from '../graph/oddGraphs'
import { translatorIn } from '../i18n/allWords'

export const english: Reader = createReader(translatorIn('en'), 'en')
export const chinese: Reader = createReader(translatorIn('zh-CN'), 'zh-CN')
export const readers: readonly Reader[] = [english, chinese]

export const defaultGraph: RoleGraph = createRoleGraph(roleGraphSchema.parse(defaultData))

/** Texts that mean something to one format or another. */
const HOSTILE = [
  '</title><script>alert(1)</script> & "]]>" \'--><!--',
  '=HYPERLINK("http://a.example","x"),@SUM(A1)|cmd',
  '%%{init: {"theme": "dark"}}%% end; style:x #35; "]--> r2',
  '# [a](https://b.example) `c` *d* _e_ | f\n1. g\n---\n<b>h</b> ![i](j)',
  'lifestyle: #quot;x; classDef: #1; click r1 call a()',
  '\u202Eevil\u202C اختبار \u2028 next 👩‍👩‍👧 \uFE0F \u{1F1E8}\u{1F1F3}',
  '`"md**x**"`\t\ttab\r\nline',
] as const

const hostile = (index: number): string => HOSTILE[index % HOSTILE.length] ?? ''

const hostileData = (): RoleGraphData => {
  const data = aGraphData('__proto__>constructor', '__proto__=toString', 'a>b>c', 'constructor>d')
  return {
    ...data,
    id: '../../etc/passwd',
    title: hostile(0),
    version: hostile(2),
    languages: ['en', 'zh-CN'],
    source: { title: hostile(3), remark: hostile(4), note: hostile(5) },
    fields: data.fields.map((field, index) => ({ ...field, name: hostile(index) })),
    levels: data.levels.map((level, index) => ({ ...level, name: hostile(index + 1) })),
    skills: HOSTILE.map((name, index) => ({ id: `skill-${index}`, name: { 'zh-CN': name } })),
    schemes: [{ id: 'scheme', name: hostile(1), licence: hostile(2) }],
    roles: data.roles.map((role, index) => ({
      ...role,
      title: index % 2 === 0 ? hostile(index) : { 'zh-CN': hostile(index), ar: hostile(5) },
      note: hostile(index + 3),
      editorial: ['field', 'level'],
      responsibilities: HOSTILE.map((text, line) => ({
        id: `${role.id}-${line}`,
        text,
        skills: [`skill-${(index + line) % HOSTILE.length}`],
      })),
      codes: [
        { scheme: 'scheme', code: hostile(index), label: hostile(2), match: 'close', confidence: 'low' },
      ],
    })),
    transitions: data.transitions.map((transition, index) => ({ ...transition, reason: hostile(index) })),
  }
}

export const graphs: readonly (readonly [name: string, graph: RoleGraph])[] = [
  ['the default graph', defaultGraph],
  ...Object.entries(oddGraphs).map(([name, data]) => [name, createRoleGraph(data)] as const),
  ['hostile text', createRoleGraph(hostileData())],
]

/** A map as it is seen; with nothing said, with nothing chosen. */
export const plainMap = (graph: RoleGraph, seen: Partial<Seen> = {}): MapContent => ({
  scene: createScene({ graph, field: null, hidden: [], lights: null, preview: null, ...seen }),
  about: [],
})

/** A map that is looked at for one role: its transitions lit, the rest stepped back. */
export function mapOf(graph: RoleGraph, id: string, seen: Partial<Seen> = {}): MapContent {
  const role = graph.roles.get(id)
  return { ...plainMap(graph, { lights: lightRole(graph, id), ...seen }), about: role ? [role] : [] }
}
