import { describe, expect, it } from 'vitest'
import { filesOfPage, firstLoad, partOf, partsOf, startFiles } from '../../scripts/size.mjs'

const html = `<script src="./start.js" data-site="{&#34;languages&#34;:[&#34;en&#34;],&#34;words&#34;:&#34;./words/&#34;,&#34;views&#34;:{&#34;map&#34;:[&#34;./assets/map.js&#34;]}}"></script>
<!-- <script src="./old.js"></script> -->
<script type="module" crossorigin src="./assets/index.js"></script>
<link rel="preload" href="./data/a.json" as="fetch">
<noscript><link rel="stylesheet" href="./assets/plain.css"></noscript>`

describe('the measure of a first visit', () => {
  it('[P1] takes the scripts and styles of the page, and leaves out what is for those without script', () => {
    expect(filesOfPage(html)).toEqual(['start.js', 'assets/index.js'])
  })

  it('[P1] follows static imports to their styles, and not what is fetched on use', () => {
    const manifest = {
      'index.html': { file: 'assets/index.js', imports: ['_a.js'], dynamicImports: ['b.js'] },
      '_a.js': { file: 'assets/a.js', css: ['assets/a.css'] },
      'b.js': { file: 'assets/b.js' },
    }
    expect(firstLoad(html, manifest).toSorted()).toEqual([
      'assets/a.css',
      'assets/a.js',
      'assets/index.js',
      'start.js',
    ])
  })

  it('[P1] knows what each view takes besides, and refuses a page that does not say', () => {
    expect(startFiles(html)).toEqual({
      words: { en: ['./words/en/start.json'] },
      views: { map: ['./assets/map.js'] },
    })
    expect(() => startFiles('<script src="./start.js"></script>')).toThrow('what site it is')
  })

  it('[P1] names parts by folder and package', () => {
    const modules = {
      'src/main.tsx': 'src/main.tsx',
      'src/state/url.ts': 'src/state',
      'src/ui/map/RoleCard.tsx': 'src/ui/map',
      'src/ui/kit/deep/one.ts': 'src/ui/kit',
      'node_modules/react-dom/cjs/client.js': 'react-dom',
      'node_modules/@xyflow/react/node_modules/@xyflow/system/index.mjs': '@xyflow/system',
      'virtual:site': 'virtual:site',
    }
    for (const [module, part] of Object.entries(modules)) expect(partOf(module)).toBe(part)
  })

  it('[P1] shares the bytes of a file among its parts, none left over', () => {
    const weights = { 'src/a/x.ts': 30, 'src/a/y.ts': 10, 'node_modules/b/z.js': 60 }
    expect([...partsOf(50, weights)]).toEqual([
      ['src/a', 20],
      ['b', 30],
    ])
  })
})
