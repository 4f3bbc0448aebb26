// Writes the page as the app begins it, for the build: the same parts over the same store, so that what is painted before the
// app has arrived looks as the app does. Where the map stands in a window is known in the browser only: place.ts.
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { RoleGraphData } from '../graph/model'
import { createRoleGraph, type RoleGraph } from '../graph/roleGraph'
import { createI18n } from '../i18n/i18n'
import { I18nProvider } from '../i18n/useTranslation'
import type { Words } from '../i18n/words'
import { fitLayout, type Room } from '../layout/fit'
import { toLayoutInput } from '../scene/layoutInput'
import { createPlaced, type Placed } from '../scene/placed'
import { createExplorerStore } from '../state/store'
import { ExplorerContext } from '../state/useExplorer'
import { App } from '../ui/frame/App'
import { panels } from '../ui/frame/panels'
import { views } from '../ui/frame/views'
import { STACKED } from '../ui/kit/isNarrow'
import { Bands } from '../ui/map/Bands'
import { keepLayout } from '../ui/map/lastLayout'
import { type PaintedMap, paintedMapOf } from '../ui/map/paintedMap'
import { Transitions } from '../ui/map/Transitions'

interface Asked {
  readonly data: RoleGraphData
  readonly language: string
  /** The words that the first paint needs. */
  readonly words: Words
  /** Whether map and panel stand one above the other. */
  readonly isStacked: boolean
  /** Whether the site offers more than one graph. */
  readonly graphs: readonly {
    readonly id: string
    readonly title: RoleGraphData['title']
    readonly languages: readonly string[]
  }[]
}

// Whoever writes pages takes this module whole: nothing can be fetched later.
await views.map.preload()

/** Any room will do: the browser places all of it anew. */
const ROOM: Room = { width: 1000, height: 800, textScale: 1 }
const PORTAL = '<div class="react-flow__viewport-portal">'
const CARDS = { full: 296, least: 296 }

function layOut(graph: RoleGraph): Placed {
  const { layout, zoom } = fitLayout(toLayoutInput(graph, null), ROOM, CARDS)
  const placed = createPlaced(graph, layout)
  keepLayout(graph, { field: null, room: ROOM, fitted: { layout: placed, zoom, compact: false } })
  return placed
}

/** What stands below the cards. */
const Ground = ({ layout }: { readonly layout: Placed }) => (
  <>
    <Bands layout={layout} />
    <Transitions curves={layout.curves} />
  </>
)

/** The markup of the page. Styles stand in `data-style`: the policy lets no other have an effect. */
export async function paintPage({ data, language, words, isStacked, graphs }: Asked): Promise<string> {
  const graph = createRoleGraph(data)
  const i18n = await createI18n({ languages: [language], parts: ['start'], load: async () => words })
  const explorer = createExplorerStore(graph, {
    panels,
    graphs,
    usualLanguage: language,
    usualViewOf: () => 'map',
    theme: 'system',
  })
  // What a browser would answer while nothing is known of the person.
  const answers = {
    matchMedia: (query: string) => ({ matches: isStacked && query === STACKED }),
    localStorage: { getItem: () => null },
  }
  Object.assign(globalThis, answers)
  const layout = layOut(graph)
  const write = (part: ReactNode): string =>
    renderToStaticMarkup(
      <I18nProvider i18n={i18n}>
        <ExplorerContext value={explorer}>{part}</ExplorerContext>
      </I18nProvider>,
    )
  // React Flow fills its portal in a page only.
  const markup = write(<App onSpeak={() => Promise.resolve()} />).replace(
    PORTAL,
    () => `${PORTAL}${write(<Ground layout={layout} />)}`,
  )
  for (const name of Object.keys(answers)) Reflect.deleteProperty(globalThis, name)
  // The search as a window of this kind has it, so that little changes once it is measured; the map as it is once it stands.
  return markup
    .replace('role="application"', 'role="toolbar"')
    .replace('class="search" data-icon="true"', `class="search" data-icon="${isStacked}"`)
    .replaceAll(/(<[a-z][^<>]*?) style="/g, '$1 data-style="')
}

/** What places the map in a window. */
export const mapOf = (data: RoleGraphData): PaintedMap => paintedMapOf(createRoleGraph(data))
