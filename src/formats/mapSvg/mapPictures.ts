// The map as pictures: as SVG, and as PNG of one size and the double, which are drawn from it.
import { createDetect } from '../detect'
import type { Format, Sample } from '../format'
import { writeMapSvg } from './mapSvg'

const PNG_START = [0x89, 0x50, 0x4e, 0x47]

const PNG = {
  holds: 'map',
  extension: 'png',
  type: 'image/png',
  detect: createDetect('png', ({ bytes }: Sample) => PNG_START.every((byte, at) => bytes[at] === byte)),
  write: writeMapSvg,
} as const

export const mapSvg = {
  id: 'map-svg',
  holds: 'map',
  extension: 'svg',
  type: 'image/svg+xml',
  detect: createDetect('svg', ({ start }) => /^\s*(<\?xml[^>]*>\s*)?<svg\b/.test(start)),
  write: writeMapSvg,
} as const satisfies Format<'map'>

export const mapPng = { id: 'map-png', scale: 1, ...PNG } as const satisfies Format<'map'>

export const mapPngDouble = { id: 'map-png-2', scale: 2, ...PNG } as const satisfies Format<'map'>
