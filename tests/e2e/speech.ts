// What a screen reader is given about the thing that has the focus, from the browser's own accessibility tree.
import type { CDPSession } from '@playwright/test'

interface Node {
  readonly name: string
  readonly role: string
  readonly states: readonly string[]
}

const SAID = ['expanded', 'checked', 'pressed', 'hasPopup']

const toNode = (node: {
  name?: { value?: string }
  role?: { value?: string }
  properties?: { name: string; value: { value?: unknown } }[]
}): Node => ({
  name: (node.name?.value ?? '').trim(),
  role: node.role?.value ?? '',
  states: (node.properties ?? []).flatMap(({ name, value }) =>
    SAID.includes(name) ? [`${name}=${String(value.value)}`] : [],
  ),
})

/** The whole tree, without what is kept from screen readers. */
export async function treeOf(client: CDPSession): Promise<readonly Node[]> {
  const { nodes } = await client.send('Accessibility.getFullAXTree')
  return nodes.filter(({ ignored }) => !ignored).map(toNode)
}

/** The active option where there is one, as in a combobox, else what has the focus: its role, name and state. */
export async function spoken(client: CDPSession): Promise<string> {
  const { result } = await client.send('Runtime.evaluate', {
    expression:
      "document.getElementById(document.activeElement.getAttribute('aria-activedescendant') ?? '') ?? document.activeElement",
  })
  const { objectId } = result
  if (objectId === undefined) return ''
  const { nodes } = await client.send('Accessibility.getPartialAXTree', { objectId, fetchRelatives: false })
  const [node] = nodes.map(toNode)
  return node === undefined ? '' : [node.role, node.name, ...node.states].join(' | ')
}
