// Translators of browsers take texts out of the page and put elements of their own in their place. React holds on to the texts:
// what it changes would stay as it was translated first, and what it moves or removes would not be there.

/**
 * Puts each text back before it is moved or removed, and as soon as it changes, so that the translator meets it anew. Texts that
 * are changed in place, as some translators do, need nothing.
 */
export function keepTranslated(page: HTMLElement): void {
  const standIns = new WeakMap<Node, ChildNode>()
  const putBack = (text: Node) => {
    const standIn = standIns.get(text)
    standIns.delete(text)
    if (standIn?.isConnected) standIn.replaceWith(text)
  }
  const changed = new MutationObserver((records) => {
    for (const { target } of records) putBack(target)
  })

  const guarded = new WeakSet<Node>()
  /** Whoever asks something of these children finds the texts among them. */
  const guard = (parent: Node) => {
    if (guarded.has(parent)) return
    guarded.add(parent)
    const { removeChild, insertBefore, appendChild } = parent
    parent.removeChild = (child) => {
      putBack(child)
      return removeChild.call(parent, child) && child
    }
    parent.insertBefore = (child, before) => {
      putBack(child)
      if (before !== null) putBack(before)
      return insertBefore.call(parent, child, before) && child
    }
    parent.appendChild = (child) => {
      putBack(child)
      return appendChild.call(parent, child) && child
    }
  }

  const fresh = new WeakSet<Node>()
  new MutationObserver((records) => {
    for (const { target, addedNodes, removedNodes, previousSibling, nextSibling } of records) {
      for (const added of addedNodes) if (added.nodeName === 'FONT') fresh.add(added)
      for (const removed of removedNodes) {
        if (removed.nodeType !== Node.TEXT_NODE || removed.isConnected) continue
        const standIn = [...addedNodes, previousSibling, nextSibling].find(
          (node): node is HTMLElement => node instanceof HTMLElement && fresh.has(node),
        )
        if (standIn === undefined) continue
        fresh.delete(standIn)
        standIns.set(removed, standIn)
        changed.observe(removed, { characterData: true })
        guard(target)
      }
    }
  }).observe(page, { childList: true, subtree: true })
}
