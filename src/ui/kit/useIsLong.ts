import { useEffect, useState } from 'react'

/** From so long on one waits, ms. */
const LONG = 400

/** Whether what calls this has stood there so long that whoever waits is to be told. */
export function useIsLong(): boolean {
  const [isLong, setIsLong] = useState(false)
  useEffect(() => {
    const wait = setTimeout(() => setIsLong(true), LONG)
    return () => clearTimeout(wait)
  }, [])
  return isLong
}
