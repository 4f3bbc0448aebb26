// The JSON Schema that data/role-graph.schema.json publishes, made from the one validator, with a description of
// every key in both languages, so that an editor helps an author who writes by hand. Not part of the app.
import * as z from 'zod/mini'
import { roleGraphSchema } from './schema'

const DRAFT = 'https://json-schema.org/draft/2020-12/schema'

type Schema = z.core.JSONSchema.BaseSchema

/** By key path, where a list adds nothing to the path of its items. */
const DESCRIPTIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    $schema: 'Where this JSON Schema stands, for editors. 本 JSON Schema 的位置，供编辑器使用。',
    format: 'The version of the format. 格式版本。',
    id: 'Name of the graph in links; never change it; no “~”. 地图在链接中的名称；不要更改；不含“~”。',
    version: 'Version of the content, such as 1.0.0. 内容版本，例如 1.0.0。',
    updated: 'Day of the last change, YYYY-MM-DD. 最近更新日期，格式为 YYYY-MM-DD。',
    title: 'Title of the graph. 地图的标题。',
    languages:
      'Languages of the texts (BCP 47), the first one first; a plain string stands in the first. 文本所用的语言（BCP 47），首选语言在前；直接写成字符串的文本属于第一种语言。',
    source: 'Where the roles and responsibilities come from. 岗位与职责的来源。',
    'source.title': 'Title of the source. 来源的标题。',
    'source.language':
      'The language that the source is written in; the others are translations. 来源的原文语言；其他语言为译文。',
    'source.remark':
      'A few words shown under each list of responsibilities. 显示在每个职责列表下方的简短说明。',
    'source.note': 'What the source says and what is editorial. 说明哪些内容来自来源、哪些由编者补充。',
    schemes: 'Classifications of occupations that codes refer to. 职业代码所引用的职业分类。',
    'schemes.id': 'Id of the classification. 职业分类的 id。',
    'schemes.name': 'Name and edition of the classification. 职业分类的名称与版本。',
    'schemes.licence': 'Terms on which it may be used. 使用许可。',
    fields: 'The parts of the map that roles belong to. 岗位所属的领域。',
    'fields.id': 'Id of the field, used in links; no “~”. 领域的 id，用于链接；不含“~”。',
    'fields.name': 'Name of the field. 领域名称。',
    levels: 'The rungs, as columns of the map. 层级，即地图上的各列。',
    'levels.id': 'Id of the level. 层级的 id。',
    'levels.rank':
      'Order of the level, a whole number; a higher one is further on. 层级的顺序，整数；越大越靠后。',
    'levels.name': 'Name of the level. 层级名称。',
    skills:
      'The small vocabulary of skills that responsibilities share; every comparison rests on it. 职责共用的能力词表；所有对比都以它为依据。',
    'skills.id': 'Id of the skill. 能力的 id。',
    'skills.name': 'Short name, shown as a tag. 简短的名称，显示为标签。',
    'skills.description': 'What the skill covers. 该能力涵盖的内容。',
    pinyin:
      'How words with characters of several readings are read, so that the search finds them: {"分行": "fen hang"}, one syllable a character; tones may be left out. 多音字在词里的读音，供搜索使用：{"分行": "fen hang"}，一字一音节，声调可省略。',
    comparison:
      'skills: a line whose skills are all in the other role is covered. ladder: it is so only where it reads alike there; in other words it is the same area, at another level. Left out, the file tells. skills：一条职责的能力对方都有，即为已覆盖。ladder：只有写法相同才算已覆盖；写法不同则是同一维度、不同层级的要求。省略时按数据判断。',
    roles: 'The roles, in the order they are shown. 岗位，按显示顺序排列。',
    'roles.id':
      'Id of the role, used in links; when you change it, keep the old one in formerIds; no “~”. 岗位的 id，用于链接；如需更改，请把旧 id 留在 formerIds 中；不含“~”。',
    'roles.formerIds':
      'Ids that the role had in earlier versions of the file, so that links made then still open it; no “~”. 该岗位在文件早期版本中用过的 id，旧链接由此仍能打开该岗位；不含“~”。',
    'roles.title': 'Title of the role. 岗位名称。',
    'roles.alsoCalled':
      'Other names that people know the role by, each in the languages that have it; from the editors. 人们对该岗位的其他叫法，有哪种语言就写哪种；由编者补充。',
    'roles.field': 'Id of its field. 所属领域的 id。',
    'roles.level': 'Id of its level. 所属层级的 id。',
    'roles.editorial':
      'What the source does not say of this role and the editors added. 来源没有说明、由编者补充的内容。',
    'roles.note': 'A remark of the source on this role. 来源对该岗位的附注。',
    'roles.responsibilities':
      'What the role does, in the order of the source. 该岗位的职责，按来源中的顺序排列。',
    'roles.responsibilities.id':
      'Id of the responsibility, unique in its role; never change it. 职责的 id，在所属岗位内唯一；不要更改。',
    'roles.responsibilities.text': 'The responsibility in one line. 一句话的职责。',
    'roles.responsibilities.skills': 'Ids of the skills that it takes. 所用能力的 id。',
    'roles.responsibilities.question':
      'What somebody new to it could ask a mentor or manager; from the editors. 尚未承担该职责的人可以向导师或上级请教的问题，由编者拟定。',
    'roles.codes': 'The place of the role in classifications of occupations. 该岗位在各职业分类中的位置。',
    'roles.codes.scheme': 'Id of the classification. 职业分类的 id。',
    'roles.codes.code': 'The code there. 分类中的代码。',
    'roles.codes.label':
      'The name there, quoted in the language of the classification. 分类中的名称，按该分类的语言原样引用。',
    'roles.codes.match':
      'How it matches: the same, nearly, something wider, or listed there as another title. 对应程度：完全一致、接近、更宽，或在其中列为别称。',
    'roles.codes.confidence': 'How sure the editors are. 编者的把握程度。',
    transitions: 'The arrows from role to role. 岗位之间的连线。',
    'transitions.from': 'Id of the role that it leaves. 出发岗位的 id。',
    'transitions.to': 'Id of the role that it leads to. 到达岗位的 id。',
    'transitions.kind': 'A promotion to a higher level, or lateral. 晋升（到更高层级）或平级。',
    'transitions.basis':
      'Stated by the source (drawn solid) or editorial (dashed). 来源写明（实线）或编者推断（虚线）。',
    'transitions.confidence':
      'high: the task or channel is named in both roles; medium: part of it; low: a stretch. high：任务或渠道在两个岗位中都有写明；medium：部分写明；low：跨度较大。',
    'transitions.reason':
      'Why it exists: what both roles have, what is new. 连线的理由：两个岗位有什么相同，哪些是新增的。',
    'transitions.cites':
      'Pairs of responsibility ids, one of “from” and one of “to”, that the reason rests on. 理由所依据的职责对：前一个属于出发岗位，后一个属于到达岗位。',
    readiness: 'What tells whether somebody is ready for the next step. 判断是否准备好迈出下一步的内容。',
    'readiness.signals': 'Signs of readiness. 准备就绪的信号。',
    'readiness.signals.id': 'Id of the sign; never change it. 信号的 id；不要更改。',
    'readiness.signals.text': 'The sign. 信号的内容。',
    'readiness.notes': 'Remarks, such as on pace. 附加说明，例如关于节奏。',
    'readiness.notes.id': 'Id of the remark. 说明的 id。',
    'readiness.notes.text': 'The remark. 说明的内容。',
  }),
)

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A copy in which each property, at any depth, opens with its description. */
function describe(schema: Schema, path: readonly string[]): Schema {
  const { properties, items, ...rest } = schema
  const described = Object.entries(properties ?? {}).map(([key, property]) => {
    const under = [...path, key]
    const description = DESCRIPTIONS.get(under.join('.')) ?? ''
    return [key, isSchema(property) ? { description, ...describe(property, under) } : property] as const
  })
  return {
    ...rest,
    ...(properties === undefined ? {} : { properties: Object.fromEntries(described) }),
    ...(items === undefined ? {} : { items: isSchema(items) ? describe(items, path) : items }),
  }
}

/** The JSON Schema (draft 2020-12) of a role-graph file as it is written, before defaults are filled in. */
export function createJsonSchema(): Schema {
  const schema = z.toJSONSchema(roleGraphSchema, {
    io: 'input',
    target: 'draft-2020-12',
    override: ({ jsonSchema }) => {
      if (jsonSchema.propertyNames !== undefined) jsonSchema.minProperties = 1
    },
  })
  return { $schema: DRAFT, title: 'Role graph 地图', ...describe(schema, []) }
}
