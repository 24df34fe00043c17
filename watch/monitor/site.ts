/** A site as a monitor reads it: what lies below one address, each answer with a deadline and a size. */
export type Site = {
  readonly url: string
  readonly get: (path: string, most: number) => Promise<Uint8Array | undefined>
}

const answerMs = 20_000
const triesMost = 3
const pauseMs = 500

/** What could not be read says nothing of the log: it is told apart from what was found. */
export class Unread extends Error {
  override name = 'Unread'
}

/** A site; a path that is not there is nothing, and one that does not answer is tried again, then `Unread`. */
export function openSite(url: string): Site {
  return { url, get }

  async function get(path: string, most: number): Promise<Uint8Array | undefined> {
    for (let tried = 1; ; tried++) {
      try {
        return await once(`${url}${path}`, most)
      } catch (cause) {
        if (cause instanceof Unread || tried === triesMost)
          throw new Unread(`${url}${path} could not be read: ${(cause as Error).message}`)
        await new Promise((resolve) => setTimeout(resolve, pauseMs * tried))
      }
    }
  }
}

async function once(address: string, most: number): Promise<Uint8Array | undefined> {
  const response = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(answerMs) })
  if (response.status === 404) return undefined
  if (!response.ok || !response.body) throw new Error(`status ${response.status}`)
  const parts: Uint8Array[] = []
  let bytes = 0
  for await (const part of response.body) {
    bytes += part.length
    if (bytes > most) throw new Unread(`${address} holds more than ${most} bytes`)
    parts.push(part)
  }
  return Buffer.concat(parts)
}
