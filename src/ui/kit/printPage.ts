import { preloadPaper } from './onUse'

/** Prints once all that is printed is there. */
export async function printPage(): Promise<void> {
  await preloadPaper()
  print()
}
