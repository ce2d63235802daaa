/** Holdings from above, a compromise from the side: two lines through one point. */
export function Logo() {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" fill="none" aria-hidden="true">
      <path d="M10 1.5v7" stroke="var(--own)" strokeWidth="2.4" strokeLinecap="round" />
      <path d="M1.5 10h7" stroke="var(--hit)" strokeWidth="2.4" strokeLinecap="round" />
      <path d="M11.5 10h7M10 11.5v7" stroke="var(--dep)" strokeWidth="2.4" strokeLinecap="round" />
      <path d="M10 6.2 13.8 10 10 13.8 6.2 10z" fill="var(--ink)" />
    </svg>
  );
}
