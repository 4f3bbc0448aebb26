import { describe, expect, it } from 'vitest'
import { itemsOf, separatorIn, separatorOf } from '../../../src/formats/table/items'

const linesOf = (cell: string) => itemsOf(cell, separatorOf([cell], 'lines'))
const namesOf = (cell: string) => itemsOf(cell, separatorOf([cell], 'names'))

describe('the items of a cell', () => {
  it.each([
    ['1、撰写方案\n2、执行活动', ['撰写方案', '执行活动']],
    ['1. Plan the week 2. Lead the team', ['Plan the week', 'Lead the team']],
    ['（1）接待客人（2）点单', ['接待客人', '点单']],
    ['参见附件(3)', ['参见附件(3)']],
    ['（1）接待客人；（2）点单', ['接待客人', '点单']],
    ['①接待客人 ②点单', ['接待客人', '点单']],
    ['• Sells\r\n• Counts the till', ['Sells', 'Counts the till']],
    ['- Sells\n\n - Counts', ['Sells', 'Counts']],
    ['负责日报；负责周报；', ['负责日报', '负责周报']],
    ['1、理货2、收银3、打扫', ['理货', '收银', '打扫']],
    ['每周2、3次，共1、半天', ['每周2、3次，共1、半天']],
    ['Plans, leads and checks', ['Plans, leads and checks']],
    ['Waits 3.5 years', ['Waits 3.5 years']],
    ['3.5 years of waiting', ['3.5 years of waiting']],
    ['  ', []],
  ])('%j are lines', (cell, lines) => {
    expect(linesOf(cell)).toEqual(lines)
  })

  it.each([
    ['沟通、写作', ['沟通', '写作']],
    ['care; blood', ['care', 'blood']],
    ['Tech lead/Manager', ['Tech lead', 'Manager']],
    ['seo, sem', ['seo', 'sem']],
    ['one', ['one']],
  ])('%j are names', (cell, names) => {
    expect(namesOf(cell)).toEqual(names)
  })

  it('are divided by their numbers where a cell has them in one line, and others of its column in several', () => {
    expect(separatorIn('1. Do x 2. Do y', 'line')).toBe('numbers')
    expect(separatorIn('1) one\n2) two', 'line')).toBe('line')
    expect(separatorIn('Waits 3.5 years', 'line')).toBe('line')
    expect(separatorIn('1. Do x 2. Do y', 'bar')).toBe('bar')
  })

  it('keep the sign of a number', () => {
    expect(itemsOf('-5 | - five', 'bar')).toEqual(['-5', 'five'])
  })
})
