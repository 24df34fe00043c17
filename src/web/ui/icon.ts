import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { type Markup, nothing, trusted } from '#kernel'

const folder = join(dirname(createRequire(import.meta.url).resolve('lucide-static/package.json')), 'icons')
const read = new Map<string, Markup>()

/** A drawn sign that always stands beside a word, and so says nothing to those who listen. */
export function icon(name: string): Markup {
  const known = read.get(name)
  if (known) return known
  const made = prepare(name)
  read.set(name, made)
  return made
}

function prepare(name: string): Markup {
  if (!/^[a-z0-9-]+$/.test(name)) return nothing
  return trusted(`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${iconShapes(name)}</svg>`)
}

/** What is drawn in a sign, without its frame. */
export function iconShapes(name: string): string {
  const svg = readFileSync(join(folder, `${name}.svg`), 'utf8')
  return svg
    .slice(svg.indexOf('>', svg.indexOf('<svg')) + 1, svg.lastIndexOf('</svg>'))
    .replace(/\s+/g, ' ')
    .trim()
}
