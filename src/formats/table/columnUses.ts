// What a column of a table is for, told by its heading in Chinese or English. A heading is looked up with what people add to it
// taken away: remarks in brackets, numbers, the language of the column.

import { simplified } from '../../graph/simplified'

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
  'skill-mark',
  'next',
  'previous',
  'lateral',
  'related',
  'from',
  'to',
  'kind',
  'basis',
  'reason',
  'question',
  'level-lines',
  'level-titles',
  'left-out',
] as const

/** Further ones that only tables written here have, or that follow from other columns. */
const OWN_USES = [
  'editorial',
  'former-id',
  'also-called-languages',
  'code',
  'code-label',
  'code-match',
  'code-confidence',
  'field-order',
  'level-rank',
  'skill-description',
  'skill-order',
  'wider-skill-id',
  'confidence',
  'cites',
] as const

export type ColumnUse = (typeof COLUMN_USES)[number] | (typeof OWN_USES)[number]

export interface Column {
  readonly use: ColumnUse
  /** The language that its heading names; null where it names none. */
  readonly language: string | null
}

export const LEFT_OUT: Column = { use: 'left-out', language: null }

/** The first that fits counts, so what is more particular stands before what is more general. */
const USES: readonly (readonly [RegExp, ColumnUse])[] = [
  [
    /^(序号|行号|编次|栏次|#|no|nr|s\/?n|sl no|index|idx|row)$|relatedness|^task type$|\bdate\b|日期|时间|domain source|incumbent|人数|编制|定员|薪|工资|待遇|津贴|年龄|salary|\bpay\b|compensation|headcount|\bftes?\b/,
    'left-out',
  ],
  // Whoever holds a role, and whom they report to, is no role of the map.
  [
    /姓名|员工|工号|人员|任职者|employee|\bstaff (id|no|name)\b|person(nel)? (id|no|number|name)|汇报|上级|下级|下属|reports? to|manager( name)?$|supervisor$|成本中心|cost cent|学历|经验|资格|年限|证书|education|experience|qualification|certificat|location|地点|status|状态|owner|负责人|created|edited|updated|创建|更新|修改/,
    'left-out',
  ],
  [
    /^(from|start|source role|(from|current|present) (role|title|position|job)|原(岗位|职位|职务)|现(岗位|职位|职务|任岗位|任职务|任职位)|当前(岗位|职位|职务)|起始(岗位|职位)|起点|从|来源(岗位|职位)?)$/,
    'from',
  ],
  [
    /^(to|target|goal|(to|target) (role|title|position|job)|目标(岗位|职位|职务)?|终点|到|去向|调入岗位)$/,
    'to',
  ],
  [/^related/, 'related'],
  [
    /^(kind|type|move|move type|transition type|类型|方式|(变动|晋升|发展|流动|异动|转换)(类型|方式))$/,
    'kind',
  ],
  [/^(basis|依据|editorial|推断)$/, 'basis'],
  [
    /reason|rationale|^why|理由|原因|(晋升|晋级|转岗)(条件|标准|要求|依据)|promotion (criteria|requirement)/,
    'reason',
  ],
  // Before what speaks of promotions alone: a role may have been promoted from another.
  [
    /^(previous|prior|feeder|predecessor|prerequisite) (role|job|position|post)s?$|^(previous|prior|feeders?|predecessors?)$|\b(promot\w+|progress\w*|advanc\w+|comes?) from\b|升自|晋升来源|(晋升前|前置|前序|上一个?|前一个?)(岗位|职位|职务)|^[上前]一步$/,
    'previous',
  ],
  [/lateral|sideways|transfer|rotation|迁移岗位|拓展岗位|平级|平调|转岗|横向|轮岗/, 'lateral'],
  [
    /\bnext\b|promot|lead(s|ing)? to|career (path|step)|progress|advance|下一(步|岗位|职位|级|层)|后续岗位|发展岗位|晋升|晋级|升任|上升|纵向|发展(方向|路径|通道|目标|路线)|成长路径|职业(路径|通道)|进阶/,
    'next',
  ],
  [
    /also called|alias|other (name|title)|alternat|synonym|aka|别名|别称|又称|又名|也叫|其他叫法|其他名称|俗称|曾用名/,
    'also-called',
  ],
  [
    /^(task|line|duty|responsibility) ?(id|code|no|number|key)$|(职责|任务|工作)(编号|编码|代码|id)$/,
    'line-id',
  ],
  [
    /^(skill|dwa|iwa|element|activity|competency|tag) ?(id|code|no|number|key)s?$|(技能|能力|标签)(编号|编码|代码|id)$/,
    'skill-id',
  ],
  [
    /responsibilit|accountabilit|\bdut(y|ies)\b|\btasks?\b|\b(key|main|core) activities|essential functions?|what you.{0,3} do|key result areas?|expectations?$|^(text|what|job description)$|职责|职能描述|工作内容|工作任务|主要工作|工作要点|工作要求|任务|(岗位|工作|职位|职务)(描述|说明)$/,
    'line',
  ],
  [/(技能|能力|技术|职称|任职|职务|岗位|职业)(等级|级别|层级|层次)|proficiency level|skill level/, 'level'],
  [
    /skill|competenc|capabilit|abilit|^tags?$|^(dwa|iwa|element|activity)\b|activities|^knowledge|技能|能力|胜任|标签|^知识|素质/,
    'skill',
  ],
  [/question|提问|问题/, 'question'],
  [
    /^(field|department|dept|function|team|family) ?(id|code|no)$|(部门|序列|领域)(编号|编码|代码|id)$/,
    'field-id',
  ],
  [/^(level|grade|band) ?(id|code)$|(职级|层级|级别)(编号|编码|代码|id)$/, 'level-id'],
  [/\b(id|code|key)$|编号|编码|代码|^(job|role|position|post) (no|number)$/, 'id'],
  [
    /level|grade|\bband\b|\bzone\b|\brank|seniorit|\btier\b|\brung|stage|层级|层次|职级|岗级|级别|等级|职等|阶段|^级$/,
    'level',
  ],
  [
    /department|\bdept|\bfield|function|\bteam|\btrack|famil(y|ies)|categor|\bgroup|discipline|division|stream|business unit|\bunit\b|industry|\bdomain|\bcluster|\bpractice|\bareas?\b|\bsector|部门|科室|处室|^单位|序列|条线|业务线|领域|行业|职族|职类|职种|族群|通道|类别|门类|事业部|板块|中心|职能|所属|专业/,
    'field',
  ],
  [/note|remark|comment|description|summary|overview|purpose|目的|备注|说明|描述|简介|概述|概要/, 'note'],
  [
    /title|\broles?\b|position|\bjob\b|\bpost\b|designation|occupation|^name$|岗位|职位|职务|角色|工种|职业|职称|^名称$|^标题$/,
    'title',
  ],
]

/** How a heading names the language of its column, such as `title_en` and 岗位名称（英文）. */
const LANGUAGES: readonly (readonly [RegExp, string])[] = [
  [/英文|英语|\benglish\b|\ben\b|\(英\)/, 'en'],
  [/繁体|\bzh-?(tw|hant|hk)\b/, 'zh-Hant'],
  [/中文|汉语|简体|\bchinese\b|\bzh(-?(cn|hans))?\b|\(中\)/, 'zh-Hans'],
]

/** As a column of a text in a language may be named, such as `title_en`. */
const WITH_CODE = /^([\p{L}_\s-]+?)[_ ]([a-z]{2,3}(?:-[a-z0-9]{2,8})*)$/iu

/** Codes that are none of a language there, and those that people write for one. */
const NO_LANGUAGE: ReadonlySet<string> = new Set(['id', 'no', 'nr', 'key'])
const MEANT = new Map([
  ['cn', 'zh-Hans'],
  ['jp', 'ja'],
  ['eng', 'en'],
])

const TAGGED: ReadonlySet<string> = new Set([
  'title',
  'role',
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
  'question',
])

/** Without width and case, pictures, numbers before it, marks round it, and the spaces that spread Chinese words. */
const plain = (heading: string): string =>
  simplified(heading)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/_editorial\b/g, '')
    .replaceAll('_', ' ')
    .replace(/\p{Extended_Pictographic}|\uFE0F|[*:：?？]/gu, (sign) => (/\d/.test(sign) ? sign : ' '))
    .replace(/^[\s(]*[\d一二三四五六七八九十]{1,2}[)、.]\s*/u, '')
    .replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '')
    .replace(/\s+/g, ' ')
    .trim()

/** A heading is a word or two; what is longer is a cell. */
const LONGEST = 40

/** The column that a heading stands over. One that says nothing known is left out. */
export function columnOf(heading: string): Column {
  if (heading === '' || heading.length > LONGEST) return LEFT_OUT
  const held = told.get(heading)
  if (held !== undefined) return held
  if (told.size > MOST_TOLD) told.clear()
  const column = tell(heading)
  told.set(heading, column)
  return column
}

/** The same cells are asked about again and again while the row of the headings is looked for. */
const told = new Map<string, Column>()
const MOST_TOLD = 5000

function tell(heading: string): Column {
  // Our own table of roles sums up here what its lines are tagged with.
  if (heading === 'skills_editorial') return LEFT_OUT
  const tagged = WITH_CODE.exec(heading.replace(/_editorial\b/, '').trim())
  const [base, code] = [plain(tagged?.[1] ?? ''), tagged?.[2] ?? '']
  if (TAGGED.has(base) && !NO_LANGUAGE.has(code.toLowerCase()))
    return { use: namedUse(base), language: MEANT.get(code.toLowerCase()) ?? code }
  const whole = plain(heading)
  const language = LANGUAGES.find(([words]) => words.test(whole))?.[1] ?? null
  const bare = LANGUAGES.reduce((text, [words]) => text.replace(words, ' '), whole)
    .replace(/[(（[【].*?[)）\]】]/g, ' ')
    .replace(/\s*[\d一二三四五六七八九十]+$/u, '')
    .replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
  // In a table of two languages the title may be headed by the language alone.
  if (bare === '' && language !== null) return { use: 'title', language }
  return { use: namedUse(bare), language }
}

/** Whether a heading says nothing that is known, rather than what a map does not show. */
export const isUnknown = (heading: string): boolean =>
  heading.length <= LONGEST && !USES.some(([words]) => words.test(plain(heading)))

const namedUse = (bare: string): ColumnUse => USES.find(([words]) => words.test(bare))?.[1] ?? 'left-out'
