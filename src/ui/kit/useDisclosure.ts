import { useEffect, useRef, useState } from 'react'

/**
 * What a button opens beside it and closes: so do Escape, which leads back to the button, a press elsewhere, and going on. `frame` holds both.
 */
export function useDisclosure<Frame extends HTMLElement>() {
  const [isOpen, setIsOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const frame = useRef<Frame>(null)
  useEffect(() => {
    if (!isOpen) return
    const { current } = frame
    const onPointerDown = ({ target }: Event) => {
      if (target instanceof Node && current?.contains(target) === false) setIsOpen(false)
    }
    const onFocusOut = ({ relatedTarget }: FocusEvent) => {
      // Whoever goes to another window comes back to what was open.
      if (relatedTarget instanceof Node && current?.contains(relatedTarget) === false) setIsOpen(false)
    }
    const onKeyDown = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') return
      setIsOpen(false)
      button.current?.focus()
    }
    document.addEventListener('pointerdown', onPointerDown)
    document.addEventListener('keydown', onKeyDown)
    current?.addEventListener('focusout', onFocusOut)
    return () => {
      document.removeEventListener('pointerdown', onPointerDown)
      document.removeEventListener('keydown', onKeyDown)
      current?.removeEventListener('focusout', onFocusOut)
    }
  }, [isOpen])
  const close = () => {
    setIsOpen(false)
    button.current?.focus()
  }
  return { isOpen, toggle: () => setIsOpen(!isOpen), close, button, frame }
}
