import { waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { takeTables } from './takeTables'

const FORM = '岗位说明书,,,\n岗位名称,店长,所属部门,门店\n职级,M2,晋升方向,区域经理\n岗位职责,排班,5,\n'
const LYING = 'Job title,Clerk,Chief\nTeam,Shop,Shop\nDuties,Sells,Plans\n'

describe('a form in the preview', () => {
  it('[OWN2] [OWN4] names labels and places as they stand in the file', async () => {
    const { dialog } = await takeTables({ '店长.csv': FORM }, { language: 'zh-CN' })
    expect(dialog.getByRole('combobox', { name: '表头位置' })).toHaveValue('form')
    expect(dialog.queryByRole('combobox', { name: '表头在第几行' })).toBeNull()
    expect(dialog.getByRole('row', { name: /^2 店长 门店 M2 区域经理 排班/ })).toBeVisible()
    expect(dialog.getByRole('columnheader', { name: /^C2/ })).toBeVisible()
    await userEvent.click(dialog.getByText('未读入的内容'))
    await userEvent.click(dialog.getByRole('button', { name: /店长\.csv.*4.*C/ }))
    await waitFor(() => expect(dialog.getByRole('row', { name: /^2 店长/ })).toHaveFocus())
  })
})

describe('in which way headings stand', () => {
  it('[OWN2] stays when another column of headings is chosen, and can be changed', async () => {
    const { dialog } = await takeTables({ 'a.csv': LYING })
    const layout = dialog.getByRole('combobox', { name: 'Headings stand' })
    expect(layout).toHaveValue('column')
    await userEvent.selectOptions(dialog.getByRole('combobox', { name: 'Headings in column' }), 'B')
    await waitFor(() => expect(dialog.getByRole('combobox', { name: 'Headings in column' })).toHaveValue('1'))
    expect(layout).toHaveValue('column')
    await userEvent.selectOptions(layout, 'in a row')
    await waitFor(() => expect(dialog.getByRole('combobox', { name: 'Headings in row' })).toHaveValue('0'))
  })

  it('[OWN2] names the first row where none is one of headings', async () => {
    const { dialog } = await takeTables({ 'a.csv': `x\n${'x,y\n'.repeat(22)}` })
    expect(dialog.getByRole('combobox', { name: 'Headings in row' })).toHaveValue('0')
  })

  it('[OWN2] names a row of headings that stands further down than the twentieth', async () => {
    const { dialog } = await takeTables({
      'b.csv': `${'\n'.repeat(24)}Title,Level\nClerk,1\nChief,2\n`,
    })
    expect(dialog.getByRole('combobox', { name: 'Headings in row' })).toHaveValue('24')
  })
})

describe('names of a table', () => {
  it.each([
    ['en', 'Names taken as meant', 'Take names exactly as they are written'],
    ['zh-CN', '按同名处理的名称', '名称须完全一致才算相同'],
  ] as const)(
    '[OWN9] in %s are listed where they were taken for others, until they are to be exact',
    async (language, heading, choice) => {
      const { dialog } = await takeTables(
        { 'a.csv': 'Title,Department,Next step\nPM,Product,head\nHead,PRODUCT,\n' },
        { language },
      )
      expect(dialog.getByText(heading)).toBeVisible()
      await userEvent.click(dialog.getByRole('checkbox', { name: choice }))
      await waitFor(() => expect(dialog.queryByText(heading)).toBeNull())
    },
  )
})
