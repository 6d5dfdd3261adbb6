import { svg, type TemplateResult } from 'lit';

/** The sign of Kulibin: a brass cog with a pin header in it. */
export function logo(): TemplateResult {
  return svg`<svg class="logo" viewBox="0 0 48 48" aria-hidden="true">
    <path fill="var(--brass)" stroke="var(--brass-deep)" stroke-width="1.5" stroke-linejoin="round"
      d="M20.6 3.5h6.8l1 5.2 3.6 1.5 4.4-3 4.8 4.8-3 4.4 1.5 3.6 5.2 1v6.8l-5.2 1-1.5 3.6 3 4.4-4.8 4.8-4.4-3-3.6 1.5-1 5.2h-6.8l-1-5.2-3.6-1.5-4.4 3-4.8-4.8 3-4.4-1.5-3.6-5.2-1v-6.8l5.2-1 1.5-3.6-3-4.4L11.6 7l4.4 3 3.6-1.5z" />
    <circle cx="24" cy="24.4" r="10.5" fill="var(--paper-raised)" stroke="var(--brass-deep)" stroke-width="1.5" />
    <path fill="none" stroke="var(--ink)" stroke-width="3.4" stroke-linecap="round" stroke-linejoin="round"
      d="M20.6 18.4v12M28 18.4l-6.4 6 6.4 6" />
  </svg>`;
}
