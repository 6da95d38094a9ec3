/** The sign of Hashiya: a page whose margin is written in. The same drawing as assets/icons/hashiya.svg. */
export function Brand({ size = 28 }: { size?: number }) {
  return (
    <svg class="brand" width={size} height={size} viewBox="0 0 96 96" aria-hidden="true" focusable="false">
      <rect class="brand-ground" x="4" y="4" width="88" height="88" rx="22" />
      <path class="brand-page" d="M44 24h32M44 40h32M44 72h32" />
      <rect class="brand-mark" x="40" y="49" width="40" height="14" rx="5" />
      <path class="brand-margin" d="M30 26c-8 0-8 6-8 11s0 9-6 11c6 2 6 6 6 11s0 11 8 11" />
    </svg>
  );
}
