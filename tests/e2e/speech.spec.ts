// What is heard in six tasks, as docs/accessibility.md promises it, and that no name is in the wrong language.

import { goTo } from './goTo'
import { spoken, treeOf } from './speech'
import { expect, test } from './test'

type Step = readonly [key: string, heard: string]

interface Task {
  readonly query: string
  readonly steps: Readonly<Record<'en' | 'zh-CN', readonly Step[]>>
}

/** A word in quotation marks is typed. */
const TASKS: Readonly<Record<string, Task>> = {
  'find a role': {
    query: '',
    steps: {
      en: [
        ['Control+k', 'combobox | Search | hasPopup=listbox | expanded=false'],
        ['"strategist"', 'combobox | Search | hasPopup=listbox | expanded=true'],
        ['ArrowDown', 'option | Social Media Strategist Growth roles'],
        ['Enter', 'heading | Social Media Strategist'],
      ],
      'zh-CN': [
        ['Control+k', 'combobox | 搜索 | hasPopup=listbox | expanded=false'],
        ['"策略师"', 'combobox | 搜索 | hasPopup=listbox | expanded=true'],
        ['ArrowDown', 'option | 社交媒体策略师 成长型岗位'],
        ['Enter', 'heading | 社交媒体策略师'],
      ],
    },
  },
  'open a role on the map': {
    query: '&view=map',
    steps: {
      en: [
        ['Tab', 'button | Skip to the content'],
        ['Enter', 'button | Digital Marketing Coordinator (Entry level, 2 promotions) | pressed=false'],
        [
          'ArrowRight',
          'button | Digital Marketing Manager (Growth roles, reached by 7 promotions, 2 lateral) | pressed=false',
        ],
        ['Enter', 'heading | Digital Marketing Manager'],
        [
          'Escape',
          'button | Digital Marketing Manager (Growth roles, reached by 7 promotions, 2 lateral) | pressed=true',
        ],
      ],
      'zh-CN': [
        ['Tab', 'button | 跳到内容'],
        ['Enter', 'button | 数字营销协调员 （入门岗位，晋升 2） | pressed=false'],
        ['ArrowRight', 'button | 数字营销经理 （成长型岗位，可以来自：晋升 7、平级 2） | pressed=false'],
        ['Enter', 'heading | 数字营销经理'],
        ['Escape', 'button | 数字营销经理 （成长型岗位，可以来自：晋升 7、平级 2） | pressed=true'],
      ],
    },
  },
  'read where a role leads, in the outline': {
    query: '&view=outline',
    steps: {
      en: [
        ['Tab', 'button | Skip to the content'],
        ['Enter', 'checkbox | Expand all | checked=false'],
        ['Tab', 'button | Digital Marketing Coordinator | pressed=false'],
        ['Tab', 'DisclosureTriangle | Responsibilities 4 | expanded=false'],
        [
          'Tab',
          'DisclosureTriangle | Can lead to 2 promotions → Digital Marketing Manager, Account Manager | expanded=false',
        ],
        ['Enter', 'DisclosureTriangle | Can lead to 2 promotions | expanded=true'],
        ['Tab', 'button | Digital Marketing Manager'],
        ['Tab', 'button | Why: Digital Marketing Coordinator → Digital Marketing Manager'],
      ],
      'zh-CN': [
        ['Tab', 'button | 跳到内容'],
        ['Enter', 'checkbox | 全部展开 | checked=false'],
        ['Tab', 'button | 数字营销协调员 | pressed=false'],
        ['Tab', 'DisclosureTriangle | 职责 4 | expanded=false'],
        ['Tab', 'DisclosureTriangle | 下一步可以走向 晋升 2 → 数字营销经理、客户经理 | expanded=false'],
        ['Enter', 'DisclosureTriangle | 下一步可以走向 晋升 2 | expanded=true'],
        ['Tab', 'button | 数字营销经理'],
        ['Tab', 'button | 为什么：数字营销协调员 → 数字营销经理'],
      ],
    },
  },
  'compare two roles': {
    query: '&view=outline&role=seo-specialist',
    steps: {
      en: [
        ['Control+k', 'combobox | Search | hasPopup=listbox | expanded=false'],
        ['"seo spec"', 'combobox | Search | hasPopup=listbox | expanded=true'],
        ['Enter', 'heading | SEO Specialist'],
        ['Tab', 'button | Compare'],
        ['Enter', 'heading | Compare'],
      ],
      'zh-CN': [
        ['Control+k', 'combobox | 搜索 | hasPopup=listbox | expanded=false'],
        ['"优化（SEO）"', 'combobox | 搜索 | hasPopup=listbox | expanded=true'],
        ['Enter', 'heading | 搜索引擎优化（SEO）专员'],
        ['Tab', 'button | 对比'],
        ['Enter', 'heading | 对比'],
      ],
    },
  },
  'filter by field': {
    query: '&view=map',
    steps: {
      en: [
        ['Tab', 'button | Skip to the content'],
        ['Tab', 'combobox | Search | hasPopup=listbox | expanded=false'],
        ['Tab', 'radio | All | checked=true'],
        ['ArrowRight', 'radio | Digital marketing | checked=true'],
      ],
      'zh-CN': [
        ['Tab', 'button | 跳到内容'],
        ['Tab', 'combobox | 搜索 | hasPopup=listbox | expanded=false'],
        ['Tab', 'radio | 全部 | checked=true'],
        ['ArrowRight', 'radio | 数字营销 | checked=true'],
      ],
    },
  },
  'read a number of the matrix': {
    query: '&view=matrix',
    steps: {
      en: [
        ['Tab', 'button | Skip to the content'],
        ['Enter', 'button | Digital Marketing Coordinator | pressed=false'],
        ['ArrowRight', 'button | Compare: Digital Marketing Coordinator'],
        ['ArrowRight', 'button | Digital Marketing Coordinator, Metrics: 1 responsibility'],
        ['Enter', 'paragraph | 1 of 4 responsibilities is tagged “Metrics”'],
        ['Escape', 'button | Digital Marketing Coordinator, Metrics: 1 responsibility'],
      ],
      'zh-CN': [
        ['Tab', 'button | 跳到内容'],
        ['Enter', 'button | 数字营销协调员 | pressed=false'],
        ['ArrowRight', 'button | 对比：数字营销协调员'],
        ['ArrowRight', 'button | 数字营销协调员，指标监测：1 项职责'],
        ['Enter', 'paragraph | 4 项职责中有 1 项标有“指标监测”'],
        ['Escape', 'button | 数字营销协调员，指标监测：1 项职责'],
      ],
    },
  },
}

for (const lang of ['en', 'zh-CN'] as const)
  for (const [task, { query, steps }] of Object.entries(TASKS))
    test(`[SAY2] to ${task} is heard as promised, in ${lang}`, async ({ page, context }) => {
      const client = await context.newCDPSession(page)
      await page.goto(`./?lang=${lang}${query}`)
      await expect(page.locator('.view [data-role]').first()).toBeVisible()
      for (const [key, heard] of steps[lang]) {
        if (key.startsWith('"')) await page.keyboard.type(key.slice(1, -1))
        else await page.keyboard.press(key)
        await expect.poll(async () => (await spoken(client)).replaceAll(/\s+/g, ' ')).toBe(heard)
      }
    })

const NAMED = [
  'button',
  'checkbox',
  'radio',
  'radiogroup',
  'combobox',
  'heading',
  'region',
  'list',
  'table',
  'dialog',
  'navigation',
  'option',
  'columnheader',
]

/** Words that stand as they are in Chinese text. */
const ABBREVIATIONS = /SEO|SEM|PPC|KPI|ROI|A\/B|O\*NET|ESCO|ISCO|English|Ctrl|Esc|Enter|Home|End|Tab/g

for (const lang of ['en', 'zh-CN'] as const)
  test(`[SAY3] every name that is read out is in the language of the page, in ${lang}`, async ({
    page,
    context,
  }) => {
    const client = await context.newCDPSession(page)
    await page.goto(`./?lang=${lang}`)
    for (const query of [
      '&view=map',
      '&view=outline',
      '&view=matrix',
      '&role=seo-specialist',
      '&transition=seo-specialist~digital-marketing-manager',
      '&compare=seo-specialist~account-manager~sem-specialist',
      '&today=1',
    ]) {
      await goTo(page, `?lang=${lang}${query}`)
      await expect(page.locator('.view [data-role]').first()).toBeAttached()
      const nodes = await treeOf(client)
      const named = nodes.filter(({ role, name }) => NAMED.includes(role) && name !== '')
      expect(named.length).toBeGreaterThan(20)
      const foreign = named.filter(({ name }) =>
        lang === 'en'
          ? /\p{Script=Han}/u.test(name.replace('中文', ''))
          : /[A-Za-z]{3}/.test(name.replace(ABBREVIATIONS, '')),
      )
      expect(
        foreign.map(({ role, name }) => `${role}: ${name}`),
        query,
      ).toEqual([])
    }
  })
