// Vite plugins that gather which packages the built site holds code of, and write that beside it: licences.txt with the
// licence of each, sbom.cdx.json for programs. A package without a licence text, or under one that is not taken, is refused.
import { writeFile } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { afterWriting } from './afterWriting'
import { licenceProblems, licencesText, ownLicence, readLock, readPackages } from './licences'
import { PROJECT } from './run.mjs'
import { createSbom } from './sbom'

const LICENCES = 'licences.txt'
const SBOM = 'sbom.cdx.json'

/** What Vite and its bundler put into what they build. */
const HELPER = /^\0(vite|rolldown)\//
/** Modules that plugins of this project write. */
const OWN = /^\0(virtual|left-out):/

/** The folder below the project of the package that a module belongs to; null for the project's own. */
export function packageOf(id: string): string | null {
  const [, helper] = HELPER.exec(id) ?? []
  if (helper !== undefined) return `node_modules/${helper}`
  if (id.startsWith('\0') && !OWN.test(id))
    throw new Error(
      `Nobody knows whose code “${id.slice(1)}” is, which ships: tell it in scripts/shipped.ts.`,
    )
  const path = relative(PROJECT, id.replace(/\?.*$/, '')).replaceAll('\\', '/')
  return /(?:^|\/)(node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? null
}

interface Shipped {
  /** For each build that the site is put together from: the page, its workers, scripts of their own. */
  readonly note: () => Plugin
  /** For the last of them to end, which is that of the page. */
  readonly write: () => Plugin
}

/** The licences of what ships in one build, in a file of this name beside what is built. */
export function createShipped(licences = LICENCES): Shipped {
  const folders = new Set<string>()
  let site = ''
  return {
    note: () => ({
      name: 'rungs:shipped-note',
      apply: 'build',
      generateBundle: {
        order: 'pre',
        handler(_, bundle) {
          for (const output of Object.values(bundle)) {
            if (output.type !== 'chunk') continue
            for (const folder of output.moduleIds.map(packageOf)) if (folder !== null) folders.add(folder)
          }
        },
      },
    }),
    write: () => ({
      name: 'rungs:shipped-write',
      apply: 'build',
      configResolved({ root, build }) {
        site = resolve(root, build.outDir)
      },
      ...afterWriting(async () => {
        const lock = readLock()
        const own = ownLicence(lock)
        const packages = readPackages(folders, lock)
        const problems = licenceProblems(packages)
        if (problems.length > 0) throw new Error(problems.join('\n'))
        await writeFile(join(site, licences), licencesText(own, packages))
        if (licences === LICENCES) await writeFile(join(site, SBOM), createSbom(own, packages, lock))
      }),
    }),
  }
}
