import './drawnLine.css'
import './LineSample.css'

/** A short piece of a line as the map draws it. */
export function LineSample({ basis, kind }: { readonly basis: string; readonly kind: string }) {
  return (
    <svg
      className="line-sample"
      width="36"
      data-basis={basis}
      data-kind={kind}
      viewBox="0 0 36 10"
      aria-hidden="true"
    >
      <path className="drawn-line" d="M0 5H28" />
      <path className="drawn-arrow" d="M36 5 27 1v8z" />
    </svg>
  )
}
