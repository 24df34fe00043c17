/** A page that is the same for everyone who is not signed in: theirs comes from memory, a signed-in person gets their own. */
import { layout, type PageContent, type View } from '#ui'
import { type C, show, viewOf } from './edge.ts'
import { type SharedPages, sharedPage } from './shared-pages.ts'

type Shared = {
  readonly tab?: View['tab']
  readonly render: (view: View) => PageContent | Promise<PageContent>
}

export async function showShared(c: C, pages: SharedPages, { tab, render }: Shared): Promise<Response> {
  const view = await viewOf(c, tab)
  const isOwn = c.var.session || new URL(c.req.url).search // a query stands in the page's links, and is nobody else's
  return isOwn
    ? show(c, view, await render(view))
    : sharedPage(c, pages, async () => layout(view, await render(view)).text)
}
