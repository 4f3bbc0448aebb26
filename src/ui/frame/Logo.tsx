export function Logo() {
  return (
    <svg className="logo" width="18" viewBox="0 0 20 22" aria-hidden="true">
      <path d="M3 8v13M16 1v20M3 18h13M3 11.500h13M9 5h7" />
    </svg>
  )
}
