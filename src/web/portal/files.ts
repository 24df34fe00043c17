/**
 * Files people sent, shown to whoever may see them. They come from outside, so a browser is told what they are, to guess
 * nothing, and to run nothing: a picture opens in a sandbox, and a paper is saved, since no browser shows one in there.
 */
import { citizenOf } from '#identity'
import { type FileKind, Refusal } from '#kernel'
import { type FileWithContent, readFile } from '#platform'
import { contextOf, idIn, type RouteAdder } from '../edge.ts'
import { routes } from '../routes.ts'

export const fileRoutes: RouteAdder = (app) => {
  app.get(routes.file(':id'), async (c) => {
    const ctx = contextOf(c)
    const ownerId = citizenOf(ctx.actor)
    const id = idIn(c, new Refusal('platform/file-not-found'))
    return fileResponse(await readFile(ctx, { id, ownerId }))
  })
}

const mediaTypes: Readonly<Record<FileKind, string>> = {
  pdf: 'application/pdf',
  jpeg: 'image/jpeg',
  png: 'image/png',
}

/** The answer that shows a file, for its owner and for an officer who was permitted to see it. */
export function fileResponse({ kind, name, content }: Pick<FileWithContent, 'kind' | 'name' | 'content'>): Response {
  const how = kind === 'pdf' ? 'attachment' : 'inline'
  return new Response(Uint8Array.from(content), {
    headers: {
      'Content-Type': mediaTypes[kind],
      'Content-Disposition': `${how}; filename*=UTF-8''${extValue(name)}`,
      'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
    },
  })
}

/** RFC 8187 §3.2.1. */
function extValue(name: string): string {
  return encodeURIComponent(name).replace(/['()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`)
}
