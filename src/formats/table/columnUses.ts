// What a column of a table is for, told by its heading in Chinese or English. A heading is looked up with what people add to it
// taken away: remarks in brackets, numbers, the language of the column.

/** Every use that a column can have. Of a row, `id` to `level` tell of the role, the rest of one line or of one transition. */
export const COLUMN_USES = [
  'id',
  'title',
  'also-called',
  'field-id',
  'field',
  'level-id',
  'level',
  'note',
  'line-id',
  'line',
  'skill-id',
  'skill',
  'next',
  'lateral',
  'related',
  'from',
  'to',
  'kind',
  'basis',
  'reason',
  'left-out',
] as const

export type ColumnUse = (typeof COLUMN_USES)[number]

export interface Column {
  readonly use: ColumnUse
  /** The language that its heading names; null where it names none. */
  readonly language: string | null
}

export const LEFT_OUT: Column = { use: 'left-out', language: null }

/** The first that fits counts, so what is more particular stands before what is more general. */
const USES: readonly (readonly [RegExp, ColumnUse])[] = [
  [
    /^(序号|行号|#|no|nr|index|idx|row)$|relatedness|日期|date|domain source|incumbents|人数|编制|薪|工资|salary|headcount/,
    'left-out',
  ],
  [/^(from|start|source role|current role|原岗位|现岗位|当前岗位|起点|从|来源岗位)$/, 'from'],
  [/^(to|target|target role|goal|目标岗位|终点|到|去向)$/, 'to'],
  [/^related/, 'related'],
  [/^(kind|move|move type|transition type|类型|方式|变动类型|晋升类型)$/, 'kind'],
  [/^(basis|依据|editorial|推断)$/, 'basis'],
  [/reason|rationale|^why|理由|原因/, 'reason'],
  [/lateral|sideways|transfer|rotation|平级|转岗|横向|轮岗/, 'lateral'],
  [
    /^next|promot|lead(s|ing)? to|career (path|step)|progress|advance|下一步|晋升|上升|发展(方向|路径|通道|目标)|进阶/,
    'next',
  ],
  [
    /also called|alias|other (name|title)|alternat|synonym|aka|别名|别称|又称|也叫|其他叫法|其他名称|俗称|曾用名/,
    'also-called',
  ],
  [
    /^(task|line|duty|responsibility) ?(id|code|no|number|key)$|(职责|任务|工作)(编号|编码|代码|id)$/,
    'line-id',
  ],
  [
    /^(skill|dwa|iwa|element|activity|competency|tag) ?(id|code|no|number|key)$|(技能|能力|标签)(编号|编码|代码|id)$/,
    'skill-id',
  ],
  [
    /skill|competenc|capabilit|abilit|^tags?$|^(dwa|iwa|element|activity)\b|activities|技能|能力|胜任|标签/,
    'skill',
  ],
  [
    /responsibilit|accountabilit|\bdut(y|ies)\b|\btasks?\b|^(text|what|job description)$|职责|工作内容|工作任务|主要工作|任务|岗位描述|工作描述/,
    'line',
  ],
  [/^(field|department|function|team|family) ?(id|code)$|(部门|序列)(编号|编码|代码|id)$/, 'field-id'],
  [/^(level|grade|band) ?(id|code)$|(职级|层级|级别)(编号|编码|代码|id)$/, 'level-id'],
  [/\b(id|code|key)$|编号|编码|代码/, 'id'],
  [
    /department|\bfield|function|\bteam|\btrack|family|families|categor|\bgroup|discipline|division|stream|business unit|部门|序列|条线|领域|职族|族群|通道|类别|事业部|板块|中心|职能/,
    'field',
  ],
  [
    /level|grade|\bband\b|\bzone\b|\brank|seniorit|\btier\b|\brung|stage|层级|职级|级别|等级|职等|阶段|^级$/,
    'level',
  ],
  [/note|remark|comment|description|summary|overview|备注|说明|描述|简介|概述/, 'note'],
  [/title|\brole|position|\bjob\b|occupation|^name$|岗位|职位|职务|角色|工种|职业|^名称$|^姓名$/, 'title'],
]

/** How a heading names the language of its column, such as `title_en` and 岗位名称（英文）. */
const LANGUAGES: readonly (readonly [RegExp, string])[] = [
  [/英文|英语|\benglish\b|\ben\b/, 'en'],
  [/繁体|\bzh-?(tw|hant|hk)\b/, 'zh-Hant'],
  [/中文|汉语|简体|\bchinese\b|\bzh(-?(cn|hans))?\b/, 'zh-Hans'],
]

/** As our own tables name the column of a text in a language. */
const WITH_CODE = /^([\p{L}\s-]+)[_ ]([a-z]{2,3}(?:-[a-z0-9]{2,8})*)$/iu

const TAGGED: ReadonlySet<string> = new Set([
  'title',
  'from',
  'to',
  'field',
  'level',
  'responsibilities',
  'note',
  'also called',
  'reason',
  'text',
  'skill',
  'name',
])

const plain = (heading: string): string =>
  heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/_editorial\b/g, '')
    .replaceAll('_', ' ')
    .replace(/[*:：]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** The column that a heading stands over. One that says nothing known is left out. */
export function columnOf(heading: string): Column {
  // Our own table of roles sums up here what its lines are tagged with.
  if (heading === 'skills_editorial') return LEFT_OUT
  const tagged = WITH_CODE.exec(heading.replace(/_editorial\b/, '').trim())
  const [base, code] = [plain(tagged?.[1] ?? ''), tagged?.[2] ?? null]
  if (code !== null && TAGGED.has(base)) return { use: namedUse(base), language: canonical(code) }
  const whole = plain(heading)
  const language = LANGUAGES.find(([words]) => words.test(whole))?.[1] ?? null
  const bare = LANGUAGES.reduce((text, [words]) => text.replace(words, ' '), whole)
    .replace(/[(（[【].*?[)）\]】]/g, ' ')
    .replace(/\s*[\d一二三四五六七八九十]+$/u, '')
    .replace(/\s+/g, ' ')
    .trim()
  // In a table of two languages the title may be headed by the language alone.
  if (bare === '' && language !== null) return { use: 'title', language }
  return { use: namedUse(bare), language }
}

const namedUse = (bare: string): ColumnUse => USES.find(([words]) => words.test(bare))?.[1] ?? 'left-out'

const canonical = (code: string): string => {
  try {
    return Intl.getCanonicalLocales(code)[0] ?? code
  } catch {
    return code
  }
}
