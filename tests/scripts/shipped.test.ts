import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { describe, expect, it } from 'vitest'
import { createShipped, packageOf } from '../../scripts/shipped'

const PAGE = fileURLToPath(new URL('./shippedPage.ts', import.meta.url))

/** What a build of one module writes beside it, by name. */
async function builtFrom(input: string): Promise<ReadonlyMap<string, string>> {
  const outDir = await mkdtemp(join(tmpdir(), 'rungs-shipped-'))
  const shipped = createShipped()
  try {
    await build({
      configFile: false,
      logLevel: 'silent',
      plugins: [shipped.note(), shipped.write()],
      worker: { format: 'es', plugins: () => [shipped.note()] },
      build: { outDir, emptyOutDir: true, copyPublicDir: false, rolldownOptions: { input } },
    })
    const texts = ['licences.txt', 'sbom.cdx.json'].map(
      async (file) => [file, await readFile(join(outDir, file), 'utf8')] as const,
    )
    return new Map(await Promise.all(texts))
  } finally {
    await rm(outDir, { recursive: true })
  }
}

describe('what is written beside a built site', () => {
  it('[SUPPLY1] [SUPPLY2] names the packages that page and worker hold code of, and no other', async () => {
    const files = await builtFrom(PAGE)
    const named = [...(files.get('licences.txt') ?? '').matchAll(/^(\S+) [\d.]+: (.+)\n=+$/gm)]
    expect(named.map(([, name]) => name)).toEqual(['rungs', 'idb', 'zustand'])
    expect(files.get('licences.txt')).toContain('Copyright (c) 2026 The Rungs contributors')
    expect(files.get('licences.txt')).toContain('Copyright (c) 2016, Jake Archibald')
    const { components } = JSON.parse(files.get('sbom.cdx.json') ?? '')
    expect(components.map(({ name }: { readonly name: string }) => name)).toEqual(['idb', 'zustand'])
  })

  it('[SUPPLY1] refuses a build with a package under a licence that is not taken', async () => {
    const axe = fileURLToPath(new URL('../../node_modules/axe-core/axe.js', import.meta.url))
    await expect(builtFrom(axe)).rejects.toThrow(
      /axe-core@[\d.]+ ships and stands under MPL-2.0: take another package/,
    )
  })
})

describe('whose code a module is', () => {
  it('[SUPPLY1] is told by where it lies, or by the bundler that brings it', () => {
    const lying = fileURLToPath(new URL('../../node_modules/@a/b/node_modules/c/index.js?x', import.meta.url))
    expect(packageOf(lying)).toBe('node_modules/@a/b/node_modules/c')
    expect(packageOf('\0vite/preload-helper.js')).toBe('node_modules/vite')
    expect(packageOf('\0virtual:site')).toBeNull()
    expect(packageOf(PAGE)).toBeNull()
  })

  it('[SUPPLY1] is never left open', () => {
    expect(() => packageOf('\0strange-helper')).toThrow('“strange-helper”')
  })
})
