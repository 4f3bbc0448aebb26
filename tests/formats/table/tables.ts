// Tables as people make them, and the map that each means. A file is its name and its text; `^` stands for a tab.
import type { MapPicture } from './picture'

export interface TableCase {
  readonly what: string
  readonly files: readonly (readonly [name: string, text: string])[]
  readonly means: MapPicture
}

export const TABLES: readonly TableCase[] = [
  {
    what: '标题行在表头之上，部门合并单元格，编号的职责，合计行',
    files: [
      [
        '岗位表.csv',
        `公司岗位一览表,,,,,
,,,,,
部门,岗位名称,职级,岗位职责,任职能力,晋升方向
市场部,市场专员,P3,"1、撰写方案
2、执行活动","沟通、写作",市场主管
,市场主管,P4,"1、带团队；
2、定预算",管理,市场经理
,市场经理,P5,制定策略,管理,
销售部,销售代表,P3,拜访客户,沟通,销售经理
,销售经理,P5,带团队,管理,
合计,5,,,,
`,
      ],
    ],
    means: {
      roles: [
        '市场专员 · 市场部 · P3: 撰写方案 / 执行活动 / 沟通 [沟通] / 写作 [写作]',
        '市场主管 · 市场部 · P4: 带团队 / 定预算 / 管理 [管理]',
        '市场经理 · 市场部 · P5: 制定策略 [管理]',
        '销售代表 · 销售部 · P3: 拜访客户 [沟通]',
        '销售经理 · 销售部 · P5: 带团队 [管理]',
      ],
      transitions: ['市场专员 > 市场主管', '市场主管 > 市场经理', '销售代表 > 销售经理'],
      levels: ['P3', 'P4', 'P5'],
    },
  },
  {
    what: 'semicolons between the cells, bars between the lines',
    files: [
      [
        'roles.csv',
        `Job Title;Department;Level;Key Responsibilities;Next Role
Senior Developer;IT;Senior;Design systems|Review code;Tech Lead
Junior Developer;IT;Junior;Write code|Fix bugs;Senior Developer
Tech Lead;IT;Lead;Lead the team;
`,
      ],
    ],
    means: {
      roles: [
        'Senior Developer · IT · Senior: Design systems / Review code',
        'Junior Developer · IT · Junior: Write code / Fix bugs',
        'Tech Lead · IT · Lead: Lead the team',
      ],
      transitions: ['Senior Developer > Tech Lead', 'Junior Developer > Senior Developer'],
      levels: ['Junior', 'Senior', 'Lead'],
    },
  },
  {
    what: 'a line a row, with the role only on the first of its rows',
    files: [
      [
        'duties.csv',
        'role,responsibility,skills\nNurse,Takes blood,care; blood\n,Writes notes,writing\nHead nurse,Plans shifts,planning\n',
      ],
    ],
    means: {
      roles: [
        'Nurse · (All) · (All): Takes blood [care blood] / Writes notes [writing]',
        'Head nurse · (All) · (All): Plans shifts [planning]',
      ],
      transitions: [],
      levels: [],
    },
  },
  {
    what: '只有岗位名称',
    files: [['b.csv', '岗位\n厨师\n服务员\n店长\n']],
    means: {
      roles: ['厨师 · (All) · (All):', '服务员 · (All) · (All):', '店长 · (All) · (All):'],
      transitions: [],
      levels: [],
    },
  },
  {
    what: '没有层级，只有下一步，用制表符分隔',
    files: [['path.tsv', '岗位^下一步^理由\n服务员^领班^熟悉流程\n领班^店长^能带人\n店长^^\n']],
    means: {
      roles: ['服务员 · (All) · (Step 1):', '领班 · (All) · (Step 2):', '店长 · (All) · (Step 3):'],
      transitions: ['服务员 > 领班: 熟悉流程', '领班 > 店长: 能带人'],
      levels: [],
    },
  },
  {
    what: '中英文各一列，职责分在几列',
    files: [
      [
        '双语.csv',
        '岗位名称（中文）,岗位名称（英文）,序列,层级,职责1,职责2,平级转岗\n数据分析师,Data analyst,数据,初级,清洗数据,制作报表,商业分析师\n商业分析师,Business analyst,数据,初级,分析需求,,\n',
      ],
    ],
    means: {
      roles: [
        '数据分析师 = Data analyst · 数据 · 初级: 清洗数据 / 制作报表',
        '商业分析师 = Business analyst · 数据 · 初级: 分析需求',
      ],
      transitions: ['数据分析师 = Data analyst ~ 商业分析师 = Business analyst'],
      levels: ['初级'],
    },
  },
  {
    what: 'roles, lines, transitions and skills apart, the references before what they refer to',
    files: [
      ['moves.csv', 'from,to,kind\nr1,r2,promotion\nr2,r3,lateral\n'],
      ['lines.csv', 'role,id,text,skills\nr1,t1,Sells,s1\nr2,t2,Plans sales,s1|s2\n'],
      ['skills.csv', 'id,name\ns1,Selling\ns2,Planning\n'],
      ['roles.csv', 'id,title,field,level\nr1,Seller,Sales,1\nr2,Sales lead,Sales,2\nr3,Planner,Office,2\n'],
    ],
    means: {
      roles: [
        'Seller · Sales · 1: Sells [Selling]',
        'Sales lead · Sales · 2: Plans sales [Selling Planning]',
        'Planner · Office · 2:',
      ],
      transitions: ['Seller > Sales lead', 'Sales lead ~ Planner'],
      levels: ['1', '2'],
    },
  },
  {
    what: 'lines with narrow skills, a vocabulary that says which wider ones they belong to, and a list of those',
    files: [
      ['Occupations.csv', 'Code,Title\n1,Clerk\n2,Chief\n'],
      [
        'Tasks to Skills.csv',
        'Code,Title,Task ID,Task,DWA ID,DWA Title\n1,Clerk,t1,Files letters,d1,"File letters; sort them"\n2,Chief,t2,Sorts reports,d2,Sort reports\n2,Chief,t3,Leads,d3,Lead people\n',
      ],
      [
        'Skill Reference.csv',
        'Element ID,Element Name,IWA ID,IWA Title,DWA ID,DWA Title\ne,Work,i1,Keep papers in order,d1,File letters\ne,Work,i1,Keep papers in order,d2,Sort reports\ne,Work,i9,Not listed,d3,Lead people\n',
      ],
      ['Wider Skills.csv', 'Element ID,Element Name,IWA ID,IWA Title\ne,Work,i1,Keep papers in order\n'],
    ],
    means: {
      roles: [
        'Clerk · (All) · (All): Files letters [Keep papers in order]',
        'Chief · (All) · (All): Sorts reports [Keep papers in order] / Leads [Lead people]',
      ],
      transitions: [],
      levels: [],
    },
  },
  {
    what: '中英文岗位名称各一列，只用表头区分',
    files: [['bi.csv', '岗位,Title,职责\n店员,Clerk,理货\n,Cook,做饭\n店长,Manager,排班\n']],
    means: {
      roles: [
        '店员 = Clerk · (All) · (All): 理货',
        'Cook · (All) · (All): 做饭',
        '店长 = Manager · (All) · (All): 排班',
      ],
      transitions: [],
      levels: [],
    },
  },
  {
    what: '两个部门都有经理',
    files: [
      [
        'm.csv',
        '部门,职位,级别,晋升至\n销售部,专员,初级,经理\n销售部,经理,高级,\n财务部,会计,初级,经理\n财务部,经理,高级,\n',
      ],
    ],
    means: {
      roles: [
        '专员 · 销售部 · 初级:',
        '经理 · 销售部 · 高级:',
        '会计 · 财务部 · 初级:',
        '经理 · 财务部 · 高级:',
      ],
      transitions: ['专员 > 经理', '会计 > 经理'],
      levels: ['初级', '高级'],
    },
  },
  {
    what: 'pairs that are only related: what rises is a promotion, what falls is none',
    files: [
      [
        'related.csv',
        'Code,Title,Related Code,Related Title\na,Aide,b,Nurse\nb,Nurse,a,Aide\nb,Nurse,c,Midwife\n',
      ],
      ['zones.csv', 'Code,Title,Job Zone\na,Aide,2\nb,Nurse,3\nc,Midwife,3\n'],
    ],
    means: {
      roles: ['Aide · (All) · 2:', 'Nurse · (All) · 3:', 'Midwife · (All) · 3:'],
      transitions: ['Aide > Nurse (editorial)', 'Nurse ~ Midwife (editorial)'],
      levels: ['2', '3'],
    },
  },
  {
    what: 'steps of a kind that is not known: what rises is a promotion of the editors',
    files: [
      ['moves.csv', 'from,to,kind\na,b,Supplemental\nb,a,Supplemental\na,c,上升\n'],
      ['roles.csv', 'id,title,level\na,Aide,1\nb,Nurse,2\nc,Porter,1\n'],
    ],
    means: {
      roles: ['Aide · (All) · 1:', 'Nurse · (All) · 2:', 'Porter · (All) · 1:'],
      transitions: ['Aide > Nurse (editorial)', 'Aide > Porter'],
      levels: ['1', '2'],
    },
  },
  {
    what: 'roles without a level among others, a formula that failed, spaces, other case',
    files: [
      ['x.csv', 'Title,Grade,Next step,Notes\n  Clerk ,G2,TEAM  LEAD,#REF!\nTeam lead,G10,,Leads\nTemp,,,\n'],
    ],
    means: {
      roles: ['Clerk · (All) · G2:', 'Team lead · (All) · G10:', 'Temp · (All) · (Not stated):'],
      transitions: ['Clerk > Team lead'],
      levels: ['G2', 'G10'],
    },
  },
]
