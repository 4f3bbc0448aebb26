// The package as it is installed elsewhere: packed, put into an empty folder without a network, and called there.
import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { test as base } from '@playwright/test'

const PROJECT = fileURLToPath(new URL('../../', import.meta.url))
const call = promisify(execFile)
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'

export interface Installed {
  readonly folder: string
  /** What was installed beside it. */
  readonly others: readonly string[]
  /** Calls `rungs` in the folder; what it says. Rejects where it does not end with 0. */
  readonly rungs: (...args: readonly string[]) => Promise<string>
  /** Calls it until the test ends; rejects where it ends before it says such a line. */
  readonly until: (line: RegExp, ...args: readonly string[]) => Promise<string>
}

/** A journey in an empty folder that has the package and nothing else. */
export const test = base.extend<object, { readonly installed: Installed }>({
  installed: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants a pattern.
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'rungs-installed-'))
      const running: ChildProcess[] = []
      const packed = await call(npm, ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
        cwd: PROJECT,
      })
      const [{ filename }] = JSON.parse(packed.stdout)
      await writeFile(join(folder, 'package.json'), '{"private":true}')
      await call(npm, ['install', '--offline', '--no-audit', '--no-fund', `./${filename}`], { cwd: folder })
      const listed = await call(npm, ['ls', '--all', '--parseable'], { cwd: folder })
      const program = join(folder, 'node_modules/rungs/build/rungs.js')
      await use({
        folder,
        others: listed.stdout.split('\n').filter((path) => /node_modules/.test(path) && !/rungs$/.test(path)),
        rungs: async (...args) => (await call(process.execPath, [program, ...args], { cwd: folder })).stdout,
        until: (line, ...args) =>
          new Promise((done, fail) => {
            const child = spawn(process.execPath, [program, ...args], { cwd: folder })
            running.push(child)
            let said = ''
            child.stdout.on('data', (text) => {
              said += text
              const found = line.exec(said)?.[0]
              if (found !== undefined) done(found)
            })
            child.once('exit', () => fail(new Error(`It ended: ${said}`)))
          }),
      })
      for (const child of running) child.kill()
      await rm(folder, { recursive: true, force: true })
    },
    { scope: 'worker' },
  ],
})
