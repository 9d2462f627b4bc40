/** The sign of the house: two tones and what lies under them. */
export function Mark() {
  return (
    <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
      <rect x="1" y="3" width="11" height="4" rx="1" fill="var(--pro-west)" />
      <rect x="10" y="9" width="11" height="4" rx="1" fill="var(--pro-russia)" />
      <rect x="5" y="15" width="12" height="4" rx="1" fill="var(--neither)" />
    </svg>
  );
}
