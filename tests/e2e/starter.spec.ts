// A folder that `rungs new --site` makes, and what its workflow calls: in a repository with two versions of the table.
import { execFile } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect } from '@playwright/test'
import { startServer } from '../../scripts/server.mjs'
import { aWorkbook, rowsOfTexts } from '../formats/table/workbook/workbooks'
import { test } from './installed'

const call = promisify(execFile)

/** What GitHub runs, in order, by job: a line behind `run:`, or the lines below it. */
function stepsOf(workflow: string): ReadonlyMap<string, readonly string[]> {
  const [, below = ''] = workflow.split('jobs:\n')
  const jobs = below.split(/^ {2}(?=\w+:\n)/m).slice(1)
  return new Map(
    jobs.map((job) => [
      job.slice(0, job.indexOf(':')),
      [...job.matchAll(/^ {6}(?:- | {2})run: (?:\|\n((?: {10}.*\n)+)|(.+)\n)/gm)].map(
        ([, lines, line]) => lines?.replaceAll(/^ {10}/gm, '') ?? line ?? '',
      ),
    ]),
  )
}

const SAID = {
  en: { title: 'Career paths', name: ['Shop manager', 'Head of shop'], alone: 'no earlier version' },
  'zh-CN': { title: '职业路径', name: ['店长', '门店负责人'], alone: '没有可供对比的旧版表格' },
}

for (const [
  language,
  {
    title,
    name: [before = '', after = ''],
    alone,
  },
] of Object.entries(SAID)) {
  test(`[CLI13] a proposed change is checked and told, and what is on main is made a site: ${language}`, async ({
    installed,
    browser,
  }) => {
    const name = `starter-${language}`
    await installed.rungs('new', '--site', name, '--lang', language)
    const folder = join(installed.folder, name)
    const summary = join(installed.folder, `${name}.md`)
    const table = join(folder, 'roles.xlsx')
    // As on GitHub; nothing may be fetched.
    const env = {
      ...process.env,
      GITHUB_STEP_SUMMARY: summary,
      BASE_URL: 'https://example.org/careers',
      npm_config_offline: 'true',
    }
    const bash = (script: string) => call('bash', ['-e', '-c', script], { cwd: folder, env })
    const commit = (what: string) =>
      bash(`git add -A; git -c user.name=a -c user.email=a@example.org commit -qm '${what}'`)
    const run = async (job: string) => {
      for (const script of steps.get(job) ?? []) await bash(script)
    }
    const steps = stepsOf(readFileSync(join(folder, '.github/workflows/site.yml'), 'utf8'))
    expect([...steps].map(([job, scripts]) => [job, scripts.length])).toEqual([
      ['review', 3],
      ['publish', 2],
    ])

    await bash('git init -qb main; git commit -q --allow-empty -m empty --author "a <a@example.org>"')
    await commit('The folder')
    await run('review')
    expect(readFileSync(summary, 'utf8')).toContain(alone)
    expect((await bash('git status --short --ignored')).stdout.trim().split('\n').toSorted()).toEqual([
      '!! before/',
      '!! node_modules/',
      '?? package-lock.json',
    ])

    // What it brings is the package, to the last byte.
    await bash('diff -r node_modules/rungs ../node_modules/rungs')

    writeFileSync(summary, '')
    await bash('rm -r before')
    await installed.rungs('new', `${name}.csv`, '--lang', language)
    const cells = readFileSync(join(installed.folder, `${name}.csv`), 'utf8').replace(/^\ufeff/, '')
    const rows = cells.split('\r\n').map((row) => row.split(',').map((cell) => cell.replace(before, after)))
    writeFileSync(table, await aWorkbook({ sheets: [{ rows: rowsOfTexts(rows) }] }))
    await commit('A role has another name')
    await run('review')
    const told = readFileSync(summary, 'utf8')
    expect(told).toMatch(/^# /)
    expect(told).toMatch(new RegExp(`${before}.*${after}`))

    await run('publish')
    expect(readdirSync(join(folder, 'site'))).toEqual(
      expect.arrayContaining(['.nojekyll', '404.html', '_headers', 'sitemap.xml']),
    )
    const server = await startServer({ dir: join(folder, 'site'), port: 0 })
    const page = await browser.newPage()
    await page.goto(server.url)
    await expect(page).toHaveTitle(new RegExp(`^${title}`))
    await page.close()
    await server.close()

    writeFileSync(table, 'no table')
    for (const job of ['review', 'publish']) await expect(bash(steps.get(job)?.[1] ?? '')).rejects.toThrow()
  })
}
