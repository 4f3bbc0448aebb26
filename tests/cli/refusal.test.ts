import { describe, expect, it } from 'vitest'
import { ENDS, Refusal, unreadable, unwritable } from '../../src/cli/refusal'
import { translatorIn } from '../i18n/allWords'

const failure = (code: string) => Object.assign(new Error(code), { code })
const said = (error: unknown, language: string) =>
  error instanceof Refusal ? translatorIn(language)(error.key, error.values) : null

describe('what the system says', () => {
  it.each([
    ['ENOENT', /no file roles\.csv/],
    ['EISDIR', /roles\.csv is a folder/],
    ['EACCES', /roles\.csv may not be read/],
    ['EPERM', /roles\.csv may not be read/],
  ])('[CLI2] of a file, %s, is told in words', (code, words) => {
    const refusal = unreadable(failure(code), 'roles.csv')
    expect(said(refusal, 'en')).toMatch(words)
    expect(said(refusal, 'zh-CN')).toMatch(/roles\.csv.*[。]$/)
  })

  it.each([
    ['EACCES', /careers may not be written/],
    ['EROFS', /careers may not be written/],
    ['ENOENT', /careers may not be written/],
    ['ENOSPC', /no room left for careers/],
    ['EDQUOT', /no room left for careers/],
    ['ENOTDIR', /careers is not a folder/],
  ])('[CLI6] of a folder, %s, is told in words', (code, words) => {
    const refusal = unwritable(failure(code), 'careers')
    expect(said(refusal, 'en')).toMatch(words)
    expect(said(refusal, 'zh-CN')).toMatch(/careers.*。$/)
    expect(refusal).toHaveProperty('end', code === 'ENOTDIR' ? ENDS.wrongUse : ENDS.problems)
  })

  it('is passed on where it is a bug', () => {
    const bug = new TypeError('not a function')
    expect(unreadable(bug, 'a')).toBe(bug)
    expect(unwritable(failure('EBADF'), 'a')).not.toBeInstanceOf(Refusal)
  })
})
