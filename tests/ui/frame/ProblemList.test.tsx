import { render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { checkDraft } from '../../../src/graph/check'
import type { Problem } from '../../../src/graph/checks/problems'
import { draftOf } from '../../../src/graph/draft'
import { createI18n } from '../../../src/i18n/i18n'
import { I18nProvider } from '../../../src/i18n/useTranslation'
import { deviceGraphs } from '../../../src/library/ownGraphs'
import { findDamaged, ownGraphs } from '../../../src/state/ownGraphs'
import { FailurePage } from '../../../src/ui/frame/FailurePage'
import { ProblemList } from '../../../src/ui/frame/ProblemList'
import { aGraphData, aTransition } from '../../graph/builders'
import { takeFiles } from '../written/savedFiles'

async function refuse(problems: readonly Problem[], language = 'en') {
  const i18n = await createI18n({ languages: [language], parts: ['start', 'problem'] })
  return render(
    <I18nProvider i18n={i18n}>
      <FailurePage onRetry={() => undefined}>
        <ProblemList graph="office" problems={problems} />
      </FailurePage>
    </I18nProvider>,
  )
}

const problemsOf = (change: object) => checkDraft(draftOf({ ...aGraphData('a>b'), ...change })).problems
const numbers = (count: number) => Array.from({ length: count }, (_, index) => index)
const headings = () => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)

afterEach(() => page.viewport(1280, 800))

describe('a graph that is refused', () => {
  it('[FAIL2] names its only mistake, the place and the remedy', async () => {
    await refuse(problemsOf({ title: 3 }))
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('This map has mistakes')
    expect(screen.getByRole('alert')).toHaveTextContent(
      'There is 1 mistake. The map cannot be drawn until it is mended in the file.',
    )
    expect(headings()).toEqual(['Not a text 1 place'])
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['$.title'])
    expect(screen.getByText(/^A text is needed here/)).toBeVisible()
    expect(screen.queryByText(/Listed here|and \d+ more/)).toBeNull()
  })

  it('[FAIL2] with 10,001 mistakes of one kind lists the first 100, and counts the others', async () => {
    await refuse(problemsOf({ skills: numbers(10_001) }))
    expect(screen.getByRole('alert')).toHaveTextContent('There are 10,001 mistakes.')
    expect(screen.getByText('Listed here: 100 of them, the first of each kind.')).toBeVisible()
    expect(headings()).toEqual(['Not an object 10,000 places'])
    const places = screen.getAllByRole('listitem').map(({ textContent }) => textContent)
    expect(places).toEqual(numbers(100).map((index) => `$.skills[${index}]`))
    expect(screen.getByText('and 9,900 more')).toBeVisible()
    expect(screen.getByText('1 more mistake is told once some of these are mended.')).toBeVisible()
  })

  it('[FAIL2] says a sentence once for all its places, and shows every kind of mistake', async () => {
    const transitions = [
      ...numbers(300).map(() => aTransition('a>nobody')),
      aTransition('b>b'),
      aTransition('somebody>b'),
    ]
    await refuse(problemsOf({ transitions }))
    expect(headings()).toEqual([
      'Unknown role 301 places',
      'Move to itself 1 place',
      'Move given twice 299 places',
    ])
    const unknown = within(screen.getByRole('region', { name: 'Unknown role 301 places' }))
    expect(unknown.getAllByText(/^No role has the id “nobody”/)).toHaveLength(1)
    expect(unknown.getAllByRole('listitem')[0]).toHaveTextContent('$.transitions[0].to')
    expect(screen.getByText(/is already at \$\.transitions\[0\]/)).toBeVisible()
    expect(screen.getAllByRole('listitem')).toHaveLength(100)
    expect(screen.getByRole('alert')).toHaveTextContent('There are 601 mistakes.')
  })

  it('[FAIL2] says that there are more than could be counted', async () => {
    await refuse(problemsOf({ skills: numbers(150_000) }))
    expect(screen.getByRole('alert')).toHaveTextContent('There are more than 10,000 mistakes.')
    expect(headings()).toEqual(['More than can be listed 1 place', 'Not an object 9,999 places'])
    expect(screen.getAllByRole('listitem')).toHaveLength(100)
  })

  it('[FAIL2] is told in Chinese, and leaves out what is but a warning', async () => {
    const problems = problemsOf({ skills: [], transitions: [aTransition('a>nobody')] })
    expect(problems.map(({ severity }) => severity)).toContain('warning')
    await refuse(problems, 'zh-CN')
    expect(screen.getByRole('alert')).toHaveTextContent('共有 1 处错误。请先在文件中改正，才能画出地图。')
    expect(headings()).toEqual(['未知的岗位 1 处'])
    expect(screen.getByText('没有 id 为“nobody”的岗位。请更正，或在“roles”中添加该岗位。')).toBeVisible()
  })

  it('[ROOM9] fits 320 px, however long the path', async () => {
    await page.viewport(320, 640)
    await refuse(problemsOf({ ['x'.repeat(120)]: 1, roles: numbers(12_000) }))
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320)
  })
})

describe.each([
  ['en', 'Save it as a file', /^Forget .?Office/, /no longer kept on this device/, 'Undo'],
  ['zh-CN', '存为文件', /^移除.?Office/, /已从本设备移除/, '撤销'],
])('in %s, a graph that is refused and that the device keeps', (language, save, forget, gone, undo) => {
  const bytes = new TextEncoder().encode('{"format":')
  afterEach(async () => {
    vi.restoreAllMocks()
    await deviceGraphs.forget('office')
    ownGraphs.setState({ kept: [], forgotten: [], damaged: null })
  })

  it('[OWN6] can be saved as it is, forgotten, and kept again, and the focus stays', async () => {
    await deviceGraphs.keep({ id: 'office', title: 'Office', languages: ['en'] }, bytes)
    await refuse(problemsOf({ title: 3 }), language)
    const { names, textOf } = takeFiles()
    await userEvent.click(await screen.findByRole('button', { name: save }))
    expect([names, await textOf(0)]).toEqual([['Office.json'], '{"format":'])
    await userEvent.click(screen.getByRole('button', { name: forget }))
    expect(await screen.findByText(gone)).toBeVisible()
    expect(await deviceGraphs.read('office')).toBeNull()
    expect(screen.getByRole('button', { name: undo })).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    expect(await screen.findByRole('button', { name: forget })).toHaveFocus()
    expect(await deviceGraphs.read('office')).toEqual(bytes)
  })

  it('[OWN6] is nothing that can be forgotten where the device keeps none', async () => {
    await refuse(problemsOf({ title: 3 }), language)
    await findDamaged('office')
    expect(screen.queryByRole('button', { name: save })).toBeNull()
  })
})
