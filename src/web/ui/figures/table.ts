import { html, type Markup, type Printable } from '#kernel'
import { table } from '../content.ts'

export type FigureTableProps = {
  readonly caption: string
  /** What opens it; without one its caption. */
  readonly summary?: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Printable[])[]
  readonly csv?: { readonly href: string; readonly label: string }
  readonly open?: boolean
}

/** What a picture shows as a table of all its rows, and the same numbers as a file. */
export function figureTable({
  caption,
  summary = caption,
  columns,
  rows,
  csv,
  open = false,
}: FigureTableProps): Markup {
  return html`<details class="details figure-table"${open && html` open`}><summary>${summary}</summary><div>
    <div class="named-table figures">${table({ caption, columns, rows })}</div>
    ${csv && html`<p class="figure-files"><a href="${csv.href}" download>${csv.label}</a></p>`}</div></details>`
}
