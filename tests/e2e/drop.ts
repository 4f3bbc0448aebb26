// What is dropped on a page.
import type { Page } from '@playwright/test'

/** Two roles and a move. */
export const TABLE = `Title,Department,Level,Responsibilities,Next role
Clerk,Office,Junior,Files letters|Answers calls,Chief
Chief,Office,Senior,Plans the week,
`

/** The card of a role on the map. */
export const card = (page: Page, title: string) =>
  page.getByRole('region', { name: /^(Career map|职业地图)$/ }).getByRole('button', { name: title })

/** Drops files anywhere on the page. */
export async function drop(page: Page, files: Readonly<Record<string, string>>) {
  const dropped = await page.evaluateHandle((all) => {
    const transfer = new DataTransfer()
    for (const [name, text] of Object.entries(all)) transfer.items.add(new File([text], name))
    return transfer
  }, files)
  await page.dispatchEvent('header', 'drop', { dataTransfer: dropped })
}

/** Drops text, such as that of a link, and tells whether the browser is kept from doing anything about it. */
export const dropText = (page: Page, selector: string, type: string, text: string) =>
  page.locator(selector).evaluate(
    (target, dragged) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.setData(...dragged)
      return ['dragover', 'drop'].map((name) => {
        const event = new DragEvent(name, { dataTransfer, bubbles: true, cancelable: true })
        target.dispatchEvent(event)
        return event.defaultPrevented
      })
    },
    [type, text] as const,
  )
