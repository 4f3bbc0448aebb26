import { type RefObject, useLayoutEffect } from 'react'
import { isDrawn } from './isDrawn'
import { useStage, type ViewHandle } from './stage'

/**
 * Draws a role of a view that does not hold all of them at once, with a skill its cell, and gives it the focus where that is
 * asked for; whether there is such a role.
 */
export type Reveal = (role: string, skill: string | null, isToFocus: boolean) => boolean

/** Tells the director of a view whose roles are buttons with `data-role`, and which scrolls. */
export function useListView(
  view: RefObject<HTMLElement | null>,
  about?: RefObject<HTMLElement | null>,
  reveal?: Reveal | null,
): void {
  const stage = useStage()
  useLayoutEffect(() => {
    const buttonOf = (role: string, skill: string | null = null): HTMLElement | null => {
      const button = `[data-role="${CSS.escape(role)}"]`
      const cell =
        skill === null
          ? null
          : view.current?.querySelector<HTMLElement>(`${button}[data-skill="${CSS.escape(skill)}"]`)
      return cell ?? view.current?.querySelector<HTMLElement>(button) ?? null
    }
    const focus = (element: HTMLElement | null | undefined): boolean => {
      if (!element || !isDrawn(element)) return false
      element.focus()
      return true
    }
    const handle: ViewHandle = {
      focusRole: (role, skill = null) => reveal?.(role, skill, true) ?? focus(buttonOf(role, skill)),
      enter: () => {
        const all = view.current?.querySelectorAll<HTMLElement>('[data-role]') ?? []
        return focus([...all].find(({ tabIndex }) => tabIndex === 0))
      },
      bring: (role, _, skill) => {
        reveal?.(role, skill, false)
        // Once the panel has taken its room.
        requestAnimationFrame(() => {
          // What is said of a route stands above its roles.
          const goal = about?.current ?? buttonOf(role, skill)
          if (goal !== null) bringIntoView(goal)
        })
      },
      roleAt: (element) => element.closest('[data-role]')?.getAttribute('data-role') ?? null,
      holds: (element) => view.current?.contains(element) === true,
    }
    return stage.setView(handle)
  }, [stage, view, about, reveal])
}

function bringIntoView(goal: HTMLElement): void {
  const { scrollX, scrollY } = window
  goal.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  // Where the page had to move for it, a whole entry stands under the header rather than the end of another.
  const moved = scrollX !== window.scrollX || scrollY !== window.scrollY
  if (moved) (goal.closest('[data-entry]') ?? goal).scrollIntoView({ block: 'start', inline: 'nearest' })
}
