import { describe, expect, it } from 'vitest'
import { comparisonHtml } from '../../../src/formats/html/comparisonHtml'
import type { RoleGraph } from '../../../src/graph/roleGraph'
import { aGraph } from '../../graph/builders'
import { chinese, defaultGraph, english, graphs, readers } from '../cases'
import { faultIn } from '../xml'

const contentOf = (graph: RoleGraph, ids = [...graph.roles.keys()].slice(0, 3)) => {
  const [first, ...others] = ids.flatMap((id) => graph.roles.get(id) ?? [])
  if (first === undefined) throw new Error('There is a role')
  return { graph, first, others }
}
const pair = contentOf(defaultGraph, ['seo-specialist', 'digital-marketing-manager'])

describe('a comparison in HTML', () => {
  it('[TAKE12] is a table with a heading for each column and row', () => {
    const html = comparisonHtml.copy.html(pair, english)
    const heads = [...html.matchAll(/<th scope="col" [^>]*><bdi>([^<]*)<\/bdi><\/th>/g)].map(
      ([, head]) => head,
    )
    expect(heads.slice(0, 3)).toEqual(['How it compares', 'SEO Specialist', 'Digital Marketing Manager'])
    const rows = [...html.matchAll(/<tr [^>]*><th scope="row" [^>]*><bdi>([^<]*)<\/bdi><\/th>(.*)<\/tr>/g)]
    expect(rows.map(([, group]) => group)).toContain('Mentioned there in part')
    for (const [, , cells = ''] of rows) expect(cells.match(/<td>/g)).toHaveLength(4)
    expect(html).toContain('<p><bdi>Matched by skill tags, which are editorial.')
    expect(html).toContain('<bdi>1.1.0</bdi><bdi>, data as of 2026-11-28</bdi></p>')
  })

  it('[TAKE12] says its language, and that of each text in another', () => {
    expect(comparisonHtml.copy.html(pair, chinese)).toMatch(/^<div lang="zh-CN">.*<table lang="zh-CN" /s)
    expect(comparisonHtml.write(pair, english)).toMatch(
      /^<!doctype html>\n<html lang="en"><head><meta charset="utf-8"\/>/,
    )
    const mixed = aGraph('a>b', { a: { title: { 'zh-CN': '甲' }, does: ['plan'] }, b: { does: ['plan'] } })
    const html = comparisonHtml.copy.html(contentOf(mixed), english)
    expect(html).toContain('<h2><bdi lang="zh-CN">甲</bdi> → <bdi>Title of b</bdi></h2>')
    expect(html).toContain('<th scope="col" align="left"><bdi lang="zh-CN">甲</bdi></th>')
  })

  it('[TAKE12] tells several lines in a cell apart', () => {
    const graph = aGraph('a>b', { a: { does: ['plan', 'build'] }, b: { does: ['plan build'] } })
    expect(comparisonHtml.copy.html(contentOf(graph), english)).toContain(
      '<td>• <bdi>a responsibility 1</bdi><br/>• <bdi>a responsibility 2</bdi></td><td><bdi>b responsibility 1</bdi></td>',
    )
  })

  it.each(graphs)('[TAKE12] is whole of %s, whatever its texts hold', (_, graph) => {
    for (const reader of readers) {
      const file = comparisonHtml.write(contentOf(graph), reader)
      expect(faultIn(file.replace(/^<!doctype html>/, ''))).toBeNull()
      const elements = new Set([...file.matchAll(/<(\w+)/g)].map(([, name]) => name))
      expect(file).not.toMatch(/<[^>]* (style|class|on\w+)=/)
      expect([...elements].filter((name = '') => !OWN.has(name))).toEqual([])
    }
  })

  it('[TAKE12] is copied as Markdown where only plain text is taken', () => {
    expect(comparisonHtml.copy.text(pair, english)).toContain('\n| --- | --- | --- | --- | --- |\n')
  })
})

const OWN = new Set('html head meta title body div h1 h2 table thead tbody tr th td bdi br p'.split(' '))
