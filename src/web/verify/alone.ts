/**
 * The check page as one file that needs nobody: style, script, words and lists within, and a policy of its own that lets
 * it reach nothing. It is as old as its lists, and says so.
 */
import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { html, trusted } from '#kernel'
import type { View } from '#ui'
import { type PackedWords, toBase64, toHex } from '#verify'
import type { DeskPack } from './lists.ts'
import { desk } from './page.ts'

type Within = DeskPack & { readonly words: PackedWords }

export function aloneFile(view: View, within: Within): { body: string; headers: Record<string, string> } {
  const { t, assets } = view
  const inlined = (name: string) => assets.textOf(name)
  const [style, script] = [inlined('plain.css'), inlined('verify.js')]
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    'img-src data: blob:',
    'media-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  const lists = {
    root: toHex(within.root),
    words: toBase64(gzipSync(JSON.stringify(within.words))),
    pack: toBase64(within.pack),
  }
  const page = html`<!doctype html>
<html lang="${view.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${t('verify.title')} – ${view.platformName}</title>
<meta name="color-scheme" content="light dark">
<style>${trusted(style)}</style>
</head>
<body>
<main id="main" class="task">${desk(view, { issues: [], lists })}</main>
<script type="module">${trusted(script)}</script>
</body>
</html>`
  return {
    body: page.text,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Disposition': 'attachment; filename="verify.html"',
      'Content-Security-Policy': policy,
      'Cache-Control': 'no-cache',
    },
  }
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
