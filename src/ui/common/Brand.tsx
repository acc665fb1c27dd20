/** The app's mark: a river bend through a square sheet. */
export function Brand() {
  return (
    <svg class="brand-mark" width="26" height="26" viewBox="0 0 26 26" aria-hidden="true">
      <rect width="26" height="26" rx="6" fill="currentColor" />
      <path class="brand-line" d="M5 18c4-7 7 1 10-4s3-6 6-7" fill="none" stroke-width="2.2" stroke-linecap="round" />
      <circle class="brand-dot" cx="10" cy="10" r="2.2" />
    </svg>
  );
}
