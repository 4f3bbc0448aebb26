// What somebody puts into a page of theirs, as HTML.
import { tag } from '../../formats/xml'

/** Before the page around has heard how high it would be, and for those that never listen, px. */
const HEIGHT = 600
/** No more than it needs: scripts of its own, and the link to the whole map, which is to have all that a page has. */
const RIGHTS = 'allow-scripts allow-popups allow-popups-to-escape-sandbox'
const CARD = { width: 640, height: 320 } as const

/** A file of `embed/`, seen from the whole address of the page. */
const besideOf = (address: string, file: string): string => new URL(`embed/${file}`, address).href

/** The frame that shows what an address of the whole app does. */
export const frameSnippet = (address: string, title: string): string =>
  tag(
    'iframe',
    {
      src: besideOf(address, new URL(address).search),
      title,
      width: '100%',
      height: HEIGHT,
      loading: 'lazy',
      sandbox: RIGHTS,
      style: 'border:0',
    },
    '',
  )

interface Card {
  /** The whole address that a press leads to. */
  readonly address: string
  /** The id of the map. */
  readonly graph: string
  readonly language: string
  readonly alt: string
}

/** A picture of what the map holds that leads to it. */
export const cardSnippet = ({ address, graph, language, alt }: Card): string =>
  tag(
    'a',
    { href: address },
    tag('img', { src: besideOf(address, encodeURIComponent(`${graph}.${language}.svg`)), alt, ...CARD }),
  )
