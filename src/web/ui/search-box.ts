import { attributes, html, type Markup } from '#kernel'
import { icon } from './icon.ts'
import type { View } from './view.ts'

/** The one box for everything; its label is the heading before it, repeated for those who listen. */
export function searchBox(
  view: View,
  { action, hint, value }: { action: string; hint?: string; value?: string },
): Markup {
  const { t } = view
  return html`<form class="search" role="search" method="get" action="${action}">
    <label class="unseen" for="search">${t('home.title')}</label>
    <div class="search-row">
      <input class="input" id="search" type="search" name="q" maxlength="200" autocomplete="off" enterkeyhint="search"${attributes({ value, 'aria-describedby': hint ? 'search-hint' : undefined })}>
      <button class="button ${value === undefined ? 'primary' : 'secondary'}" type="submit">${icon('search')}<span class="search-word">${t('home.search')}</span></button>
    </div>
    ${hint && html`<p class="hint" id="search-hint">${hint}</p>`}
  </form>`
}
