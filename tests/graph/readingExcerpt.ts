// What the reading says, in its own words and order: the facts that the default graph is held against.

/** Each role as headed in the reading, its footnote where it has one, and its responsibilities. */
export const READING_ROLES = [
  {
    heading: '数字营销协调员（Digital Marketing Coordinator）',
    footnote: '该岗位已在其他视频和阅读材料中介绍过',
    responsibilities: ['协调营销活动和项目', '通过调研识别目标受众', '执行营销活动', '监测指标以评估趋势'],
  },
  {
    heading: '市场营销助理（Marketing Associate）',
    footnote: undefined,
    responsibilities: [
      '准备营销和销售指标报告',
      '收集并分析客户行为数据，例如网站流量和搜索排名',
      '与营销团队协作，制作数字广告素材',
      '协助正在进行的营销活动',
    ],
  },
  {
    heading: '搜索引擎优化（SEO）专员',
    footnote: undefined,
    responsibilities: [
      '制定优化策略以提升搜索排名',
      '实施 SEO 关键词',
      '监测指标以评估 SEO 表现',
      '更新链接以优化搜索排名',
    ],
  },
  {
    heading: '搜索引擎营销（SEM）专员',
    footnote: undefined,
    responsibilities: [
      '识别客户画像，以便向目标受众进行营销',
      '针对 SEO 和按点击付费（PPC）广告进行关键词研究',
      '监测指标以优化付费搜索表现',
      '识别并监测 SEM 的关键绩效指标（KPIs）',
    ],
  },
  {
    heading: '社交媒体专员',
    footnote: undefined,
    responsibilities: [
      '制定、实施并管理社交媒体营销策略',
      '与销售和营销团队协作开展社交媒体活动',
      '创作内容以建立客户联系并提升品牌知名度',
      '监测社交媒体活动中的指标，以获取客户互动和内容优化的洞察',
    ],
  },
  {
    heading: '电子邮件营销专员',
    footnote: undefined,
    responsibilities: [
      '创建用于推广产品或服务的电子邮件营销活动',
      '建立电子邮件档案用于潜在客户开发',
      '清理无法投递及已退订的电子邮件地址',
      '利用指标监测电子邮件营销活动的效果',
    ],
  },
  {
    heading: '电子商务分析师（E-commerce Analyst）',
    footnote: '该岗位已在其他阅读材料中介绍过',
    responsibilities: [
      '实施电子商务策略以支持业务目标',
      '为受众、获客、行为和转化等关键属性设定电子商务目标和关键绩效指标（KPIs）',
      '监测并分析电子商务相关指标',
      '利用电子商务数据获取运营洞察',
    ],
  },
  {
    heading: '电子商务专员（E-commerce Specialist）',
    footnote: undefined,
    responsibilities: [
      '作为整体数字营销策略的一部分，策划并执行提升线上销售的营销活动',
      '使用 SEO 及其他工具优化付费广告活动',
      '管理线上营销形象，包括社交媒体平台',
      '监测指标，及时发现网站流量或销售的异常变化',
    ],
  },
  {
    heading: '数字营销经理（Digital Marketing Manager）',
    footnote: undefined,
    responsibilities: [
      '规划并执行数字营销活动，包括 SEO/SEM、电子邮件、社交媒体和展示广告',
      '衡量并汇报数字营销活动的绩效和投资回报率（ROI）',
      '规划、执行并评估 A/B 测试和实验',
      '评估并优化跨多个渠道和客户触点的端到端客户体验',
    ],
  },
  {
    heading: '社交媒体策略师（Social Media Strategist）',
    footnote: undefined,
    responsibilities: [
      '管理并监督社交媒体内容',
      '衡量社交媒体活动的成效',
      '监测并分析指标，提出有效的内容优化建议',
      '通过社交媒体与行业专业人士和意见领袖建立联系',
    ],
  },
  {
    heading: '客户经理（Account Manager）',
    footnote: undefined,
    responsibilities: [
      '建立并维护客户关系',
      '根据客户需求和目标，确保广告解决方案按时且成功交付',
      '向内部和外部相关方清晰传达项目进展',
      '预测并监测关键客户账户指标',
    ],
  },
  {
    heading: '电子商务产品经理（E-commerce Product Manager）',
    footnote: undefined,
    responsibilities: [
      '开展市场调研',
      '基于数据分析为电子商务业务制定产品策略',
      '定义网站和移动应用的功能，并为两者提供最佳用户体验',
      '理解业务目标，并协调相关工作以提升销售额',
    ],
  },
] as const

/** The three signs that somebody may be ready for the next level. */
export const READING_SIGNS = [
  '你能够持续达成或超越与工作相关的绩效目标',
  '你开始被分配到更高一级岗位相关的任务',
  '你在完成本职工作的同时，主动要求承担更多责任',
] as const

/** The remark on pace. */
export const READING_PACE =
  '职业发展路径具有很强的个体差异性。有时，不到一年你就可能准备好晋升；但更多情况下，这一过程可能需要数年。'

/** The encouragement at the end. */
export const READING_ENCOURAGEMENT =
  '请记住，你的职业发展可以按照适合自己的节奏前进。无论身处何种岗位，都要保持积极的态度和成长型思维，随时准备并乐于迎接新的机会！'
