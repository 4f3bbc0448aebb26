// Which site the journeys go over, and what its interface says.
import site from '../../data/site.json' with { type: 'json' }

/** The graph of the journeys. */
export const GRAPH = 'digital-marketing-ecommerce'
/** The graph that opens where the address names none. */
export const FIRST_GRAPH: string = site.first

/** How an address names a graph: not at all where it is the one that the site begins with. */
export const inAddress = (graph = GRAPH): string => (graph === FIRST_GRAPH ? '' : `&graph=${graph}`)

/** An address of the page, over the graph of the journeys where it names none. */
export function overGraph(address: string): string {
  const [, language = '', rest = '', place = ''] =
    /^\.\/\??(lang=[^&#]*)?&?([^#]*)(#.*)?$/.exec(address) ?? []
  if (!address.startsWith('./') || inAddress() === '' || /(^|&)graph=./.test(rest)) return address
  const query = [language, inAddress().slice(1), rest].filter((part) => part !== '').join('&')
  return `./?${query}${place}`
}

/** What the interface says in each language, as interface.md of the design fixes it. */
export const LANGUAGES = [
  {
    code: 'en',
    map: 'Career map',
    field: 'Field',
    all: 'All',
    marketing: 'Digital marketing',
    ecommerce: 'E-commerce',
    start: 'Which role are you in now?',
    social: 'Social Media Specialist',
    strategist: 'Social Media Strategist',
    manager: 'Digital Marketing Manager',
    ecommerceSpecialist: 'E-commerce Specialist',
    seo: 'SEO Specialist',
    responsibilities: 'Responsibilities',
    canLeadTo: 'Can lead to',
    comeFrom: 'People come from',
    compare: 'Compare',
    compareTwo: 'Compare two roles',
    close: 'Close',
    first: 'First role',
    second: 'Second role',
    swap: 'Swap',
    differencesOnly: 'Differences only',
    groups: ['Covered', 'Partly covered', 'New', 'Not mentioned there', 'Mentioned there in part'],
    stubToManager: 'To Digital Marketing Manager, in Digital marketing',
    stubFromSpecialist: 'From E-commerce Specialist, in E-commerce',
    title: 'Rungs',
  },
  {
    code: 'zh-CN',
    map: '职业地图',
    field: '领域',
    all: '全部',
    marketing: '数字营销',
    ecommerce: '电子商务',
    start: '你现在是什么岗位？',
    social: '社交媒体专员',
    strategist: '社交媒体策略师',
    manager: '数字营销经理',
    ecommerceSpecialist: '电子商务专员',
    seo: '搜索引擎优化（SEO）专员',
    responsibilities: '职责',
    canLeadTo: '下一步可以走向',
    comeFrom: '可以来自',
    compare: '对比',
    compareTwo: '对比两个岗位',
    close: '关闭',
    first: '第一个岗位',
    second: '第二个岗位',
    swap: '交换',
    differencesOnly: '只看差异',
    groups: ['已覆盖', '部分覆盖', '新增', '对方未提到', '对方只提到一部分'],
    stubToManager: '前往 数字营销经理（数字营销）',
    stubFromSpecialist: '来自 电子商务专员（电子商务）',
    title: '职阶',
  },
] as const
