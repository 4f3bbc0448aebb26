import { type Choices, NO_CHOICES } from '../../../src/formats/ownRoles/choices'
import type { OwnRolesRequest } from '../../../src/formats/ownRoles/ownRoles'
import { utf8 } from '../encodings'

/** The reading of some files by their names, each a text or its bytes. */
export const aRequest = (
  files: Readonly<Record<string, string | Uint8Array>>,
  choices: Partial<Choices> = {},
  batch = 1,
): OwnRolesRequest => ({
  batch,
  files: Object.entries(files).map(([name, content]) => ({
    name,
    bytes: typeof content === 'string' ? utf8(content) : content,
  })),
  choices: { ...NO_CHOICES, ...choices },
  title: 'My roles',
  today: '2026-11-30',
  words: new Map([
    ['en', { all: 'All', notStated: 'Not stated', step: 'Step {{number}}' }],
    ['zh-CN', { all: '全部', notStated: '未注明', step: '第 {{number}} 步' }],
  ]),
  taken: ['cafe'],
})
