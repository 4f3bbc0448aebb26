import { describe, expect, it } from 'vitest'
import { filesOfPage, firstLoad, startFiles } from '../../scripts/size.mjs'

const html = `<script src="./start.js" data-files="{&#34;words&#34;:{},&#34;views&#34;:{&#34;map&#34;:[&#34;./assets/map.js&#34;]}}"></script>
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
    expect(startFiles(html)).toEqual({ words: {}, views: { map: ['./assets/map.js'] } })
    expect(() => startFiles('<script src="./start.js"></script>')).toThrow('data-files')
  })
})
