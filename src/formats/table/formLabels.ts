// What stands beside the values of a form, such as 所属部门 and Reports to, told more strictly than headings over columns: in a form
// every other cell is a value, and 客服中心 may be one.

import { simplified } from '../../graph/simplified'

/** What names the role. */
const TITLE =
  /^((岗位|职位|职务|角色|工种|职业)(名称|名|标题)?|名称)$|^((job|role|position|post|occupation) ?(title|name)?|title|designation)$/

/** What rates the lines beside it. */
const RATED =
  /^(评分|得分|分值|权重|占比|重要(性|程度)|频率|熟练(度|程度)|掌握程度|等级要求|要求等级|rating|score|weight|importance|frequency|proficiency|%( of time)?|time)$/

const LABELS: readonly RegExp[] = [
  TITLE,
  /^(岗位|职位|职务|工作|部门|职级|任务|job|role|position|department|grade)? ?(编号|编码|代码|id|code|no|number)$/,
  /^(所属|所在|归属|隶属)?(部门|科室|处室|序列|条线|单位|团队|中心|事业部|职族|职类|职群|通道|领域|专业|公司)(名称)?$/,
  /^(department|dept|division|team|unit|business unit|function|field|job family|family|career track|track|discipline|group|company)( name)?$/,
  /^(岗位|职位|职务|任职|薪酬)?(职级|层级|级别|岗级|等级|职等|级)(名称)?$/,
  /^(job |role |career |salary |pay )?(level|grade|band|rank|seniority|tier|stage)$/,
  /^(岗位|工作|主要|关键|核心|日常|具体|基本)*(职责|内容|任务|职责描述|职责与任务|职能|目的|目标|概要|概述|描述|说明)$/,
  /^(key|main|core|primary|essential|principal)? ?(responsibilities|duties|tasks|accountabilities|activities|functions)$|^(job |role |position )?(purpose|summary|description|overview|objective)$/,
  /^(所需|核心|关键|任职|专业|岗位)*(技能|能力|知识|素质|胜任力|标签)(要求)?$/,
  /^(key|core|required|technical|soft)? ?(skills|competencies|capabilities|abilities|knowledge|tags)$/,
  /^(下一步|下一岗位|下一级|晋升(至|方向|岗位|通道|路径)?|发展(方向|路径|通道|岗位)|职业发展(方向|路径|通道)?|可?(平级|横向)?(转岗|轮岗|调动)(方向|岗位|至)?)$/,
  /^(晋升自|晋升来源|(前置|前序|来源|上一)(岗位|职位))$/,
  /^(next( role| step| position)?|promot(ion|ed|es)( to)?|career path|progression|leads? to|lateral( move)?s?( to)?|(previous|prior|feeder) (role|position)s?|promoted from)$/,
  /^(别名|又称|其他名称|其他叫法|备注|注释|also called|other (names|titles)|alias(es)?|notes?|remarks?|comments?)$/,
  /^(依据|理由|晋升(条件|标准|要求)|reason|rationale|promotion criteria)$/,
  // What a form tells besides, and a map does not show.
  /^(姓名|工号|任职者|((直接|直属|间接)?(上级|下级|下属)|(直接|直属)主管)(岗位|职位|人数)?|汇报(对象|关系|给|线)?|编制|(编制|管理|所辖|岗位)?(人数|定员)|工作(地点|时间|环境|条件|关系|权限)|权限|地点|学历|专业要求|(工作)?(经验|经历)(要求)?|任职(资格|要求|条件)|资格(证书|要求)?|证书|培训(要求)?|薪(资|酬|级|等)(等级|范围)?|(编制|编写|制定|生效|更新|修订|审核|批准)?(日期|时间)|版本(号)?|(编制|编写|审核|批准|审批|制表)人?|内部(沟通|关系)|外部(沟通|关系)|kpi|考核(指标|标准)?)$/,
  /^(reports? to|line manager|direct reports|supervises|employee|name|location|site|salary( range| band)?|pay( range)?|(effective |issue |review )?date|version|education|experience|qualifications?|requirements?|certificat(es|ions?)|hours|working hours|contract( type)?|employment type|status|prepared by|approved by|reviewed by|headcount|travel|budget|kpis?)$/,
  RATED,
]

const plain = (cell: string): string =>
  simplified(cell)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[(（[【].*?[)）\]】]/g, ' ')
    .replace(/^\s*[\d一二三四五六七八九十]{1,2}[)、.]\s*/u, '')
    .replace(/[*:：_]/g, ' ')
    .replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '')
    .replace(/\s+/g, ' ')
    .trim()

/** No label is longer. */
const LONGEST = 40

/** Whether a cell names what stands beside it. */
export const isLabel = (cell: string): boolean => {
  if (cell === '' || cell.length > LONGEST) return false
  const text = plain(cell)
  return LABELS.some((words) => words.test(text))
}

/** Whether it heads what rates the rest. */
export const isRatingLabel = (cell: string): boolean => cell.length <= LONGEST && RATED.test(plain(cell))

/** Whether it says that the title of a role stands beside it. */
export const isTitleLabel = (cell: string): boolean => cell.length <= LONGEST && TITLE.test(plain(cell))

const RATING =
  /^([\d.,]+\s*(%|分|级|星|\/\s*\d+)?|[★☆●○◎■□▲△✓✔√✗×xX]+|[a-e][+-]?|[高中低无]|high|medium|low|y|n|yes|no|是|否)$/i

/** A mark or a number that rates what stands beside it, and is no text of its own. */
export const isRating = (cell: string): boolean => RATING.test(cell)
