/** Draws a sheet as the server would, element by element: nothing that was read becomes markup. */
import type { Line, Sheet } from '#verify'

type Texts = { readonly another: string; readonly compare: string }

/** The answer as it stands on the page; its heading can take the focus. */
export function drawSheet({ tone, title, note, compare, heading, lines, table, ages }: Sheet, texts: Texts): Node[] {
  const h1 = element('h1', title)
  h1.tabIndex = -1
  return [
    h1,
    banner(tone, note),
    ...(heading ? [element('h2', heading)] : []),
    ...(lines.length > 0 ? [list(lines)] : []),
    ...(table ? [tableOf(table)] : []),
    ...(compare ? [banner('info', texts.compare, compare)] : []),
    ...ages.map(({ tone, text }) => element('p', text, tone === 'plain' ? 'hint' : `age ${tone}`)),
    another(texts.another),
  ]
}

/** Colour, sign and words say the same; the signs lie ready in the page. */
function banner(kind: string, title: string, body?: string): HTMLElement {
  const section = element('section', '', `banner ${kind}`)
  const heading = element('h2')
  const sign = document.querySelector<HTMLTemplateElement>(`#sign-${kind}`)
  if (sign) heading.append(sign.content.cloneNode(true))
  heading.append(element('span', title))
  section.append(heading)
  if (body) section.append(element('p', body))
  return section
}

function list(lines: readonly Line[]): HTMLElement {
  const dl = element('dl', '', 'summary')
  for (const { label, value } of lines) {
    const row = element('div')
    row.append(element('dt', label), element('dd', value))
    dl.append(row)
  }
  return dl
}

function tableOf({ columns, rows }: NonNullable<Sheet['table']>): HTMLElement {
  const place = element('div', '', 'table-scroll')
  place.tabIndex = 0
  place.setAttribute('role', 'region')
  place.setAttribute('aria-label', columns.join(', '))
  const table = element('table')
  const head = element('tr')
  head.append(
    ...columns.map((column) => {
      const cell = element('th', column)
      cell.setAttribute('scope', 'col')
      return cell
    }),
  )
  const body = element('tbody')
  for (const row of rows) {
    const line = element('tr')
    line.append(
      ...row.map((value, at) => {
        const cell = element('td', value)
        cell.dataset.label = columns[at] ?? ''
        return cell
      }),
    )
    body.append(line)
  }
  const thead = element('thead')
  thead.append(head)
  table.append(thead, body)
  place.append(table)
  return place
}

function another(label: string): HTMLElement {
  const button = element('button', label, 'button secondary') as HTMLButtonElement
  button.type = 'button'
  button.id = 'another'
  return button
}

function element(name: string, text = '', className = ''): HTMLElement {
  const made = document.createElement(name)
  if (text) made.textContent = text
  if (className) made.className = className
  return made
}
