import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright';

/** What axe finds wrong with a page, or with a part of it, as it stands: the rule, then where and why. */
export async function violationsOn(page: Page, part = 'html'): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .include(part)
    // Blockly measures its texts on it; it is never seen.
    .exclude('body > canvas')
    .analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes
      .filter(({ target }) => !isKnown(id, target.join(' ')))
      .map(
        ({ target, failureSummary }) =>
          `${id}: ${help}: ${target.join(' ')}  ${failureSummary?.split('\n')[1]?.trim() ?? ''}`,
      ),
  );
}

/** CodeMirror's text can be focused, being editable, but axe looks for a `tabindex`. */
function isKnown(rule: string, target: string): boolean {
  return rule === 'scrollable-region-focusable' && target.endsWith('.cm-scroller');
}
