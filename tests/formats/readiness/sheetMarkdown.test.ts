import { describe, expect, it } from 'vitest'
import { formatSheetMarkdown } from '../../../src/formats/readiness/sheetMarkdown'

const words = {
  title: 'Am I ready?',
  step: 'SEO → Manager',
  word: 'Promotion · editorial',
  caveat: 'Not a checklist.',
  basis: '',
  sections: [],
  remarks: [],
}

describe('a readiness sheet as Markdown', () => {
  it('[READY8] has headings, dated lines and what is said of a responsibility', () => {
    const sections = [
      {
        heading: 'Signs',
        items: [
          { text: 'A sign', about: [], written: [{ lead: '22 Nov 2026', text: 'First\nsecond line' }] },
          { text: 'Another', about: [], written: [] },
        ],
      },
      {
        heading: 'New',
        items: [{ text: 'A line', about: ['New', 'To ask: what?'], written: [{ lead: '', text: 'A note' }] }],
      },
      { heading: 'Empty', items: [] },
    ]
    expect(formatSheetMarkdown({ ...words, sections, remarks: ['Source: reading'] })).toBe(
      `# Am I ready?

**SEO → Manager**

Promotion · editorial

Not a checklist.

## Signs

### A sign

- **22 Nov 2026** First  
  second line

### Another

## New

### A line

New

To ask: what?

- A note

---

Source: reading
`,
    )
  })

  it.each([
    ['# no heading', '- \\# no heading'],
    ['1. no list', '- 1\\. no list'],
    ['- no list', '- \\- no list'],
    ['a\n+ no list\r\n2) nor here', '- a  \n  \\+ no list  \n  2\\) nor here'],
    [
      '<b>*_`[x](y)`_*</b> &lt; a|b ~c~',
      '- \\<b\\>\\*\\_\\`\\[x\\](y)\\`\\_\\*\\</b\\> \\&lt; a\\|b \\~c\\~',
    ],
    ['write to @someone, me@a.example', '- write to \\@someone, me\\@a.example'],
    ['https://a.example, www.b.example', '- https:\\//a.example, www\\.b.example'],
    ['      no code\n\n    nor \n\there', '- no code  \n    \n  nor   \n  here'],
    ['```\n    - no list\n```', '- \\`\\`\\`  \n  \\- no list  \n  \\`\\`\\`'],
    ['　　a paragraph', '- 　　a paragraph'],
  ])('[READY8] keeps %j as the words that they are', (text, line) => {
    const sections = [{ heading: 'S', items: [{ text: 'T', about: [], written: [{ lead: '', text }] }] }]
    expect(formatSheetMarkdown({ ...words, sections })).toContain(`\n${line}\n`)
  })
})
