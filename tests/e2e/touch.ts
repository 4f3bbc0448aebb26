// Fingers on the screen, as Chromium is told of them.
import type { CDPSession } from '@playwright/test'

export type Point = readonly [x: number, y: number]
export const send = (
  client: CDPSession,
  type: 'touchStart' | 'touchMove' | 'touchEnd',
  points: readonly Point[] = [],
) =>
  client.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([x, y], id) => ({ x, y, id })) })

export async function draw(client: CDPSession, [x, y]: Point, by: number) {
  await send(client, 'touchStart', [[x, y]])
  for (let step = 1; step <= 10; step++) await send(client, 'touchMove', [[x, y + (by * step) / 10]])
  await send(client, 'touchEnd')
}
