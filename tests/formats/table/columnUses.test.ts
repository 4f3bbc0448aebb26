import { describe, expect, it } from 'vitest'
import { columnOf } from '../../../src/formats/table/columnUses'

describe('what a heading says of its column', () => {
  it.each([
    ['岗位名称', 'title'],
    ['职位', 'title'],
    ['岗位名称（必填）', 'title'],
    ['Job Title', 'title'],
    ['Position', 'title'],
    ['部门', 'field'],
    ['所属序列', 'field'],
    ['Department', 'field'],
    ['Job Family', 'field'],
    ['职级', 'level'],
    ['层级 ', 'level'],
    ['Job Zone', 'level'],
    ['岗位职责', 'line'],
    ['主要工作内容', 'line'],
    ['职责3', 'line'],
    ['Key responsibilities:', 'line'],
    ['Duties', 'line'],
    ['任职能力', 'skill'],
    ['Skills required', 'skill'],
    ['DWA Title', 'skill'],
    ['DWA ID', 'skill-id'],
    ['Task ID', 'line-id'],
    ['下一步', 'next'],
    ['晋升至', 'next'],
    ['职业发展路径', 'next'],
    ['Next role', 'next'],
    ['Promotes to', 'next'],
    ...['previous role', 'Prior position', 'Promoted from', 'Comes from', 'feeder roles'].map((h) => [
      h,
      'previous',
    ]),
    ...['前置岗位', '晋升自', '上一岗位', '上一步', '晋升来源', '晉升自'].map((h) => [h, 'previous']),
    // Whom a role reports to is not where it comes from, and what it takes is no role.
    ...['Reports to', 'Line manager', '上级岗位', '直接上级', '汇报对象'].map((h) => [h, 'left-out']),
    ...['Previous experience', 'Prerequisites', '上一级岗位的上级'].map((h) => [h, 'left-out']),
    ['晋升前提', 'next'],
    ['平级转岗', 'lateral'],
    ['Lateral moves', 'lateral'],
    ['晋升理由', 'reason'],
    ['Reason', 'reason'],
    ['依据', 'basis'],
    ['岗位编号', 'id'],
    ['O*NET-SOC Code', 'id'],
    ['Related O*NET-SOC Code', 'related'],
    ['又称', 'also-called'],
    ['备注', 'note'],
    ['Description', 'note'],
    ['编制人数', 'left-out'],
    ['序号', 'left-out'],
    ['Salary', 'left-out'],
    ['', 'left-out'],
    ['constructor', 'left-out'],
  ])('“%s” is for %s', (heading, use) => {
    expect(columnOf(heading).use).toBe(use)
  })

  it.each([
    ['title_en', 'title', 'en'],
    ['title_zh-CN', 'title', 'zh-CN'],
    ['also_called_editorial_en', 'also-called', 'en'],
    ['岗位名称（英文）', 'title', 'en'],
    ['English title', 'title', 'en'],
    ['中文职责', 'line', 'zh-Hans'],
    ['英文', 'title', 'en'],
    ['job_title', 'title', null],
  ])('“%s” is for %s in %s', (heading, use, language) => {
    expect(columnOf(heading)).toEqual({ use, language })
  })
})
