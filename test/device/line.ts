/** The line between a phone and the platform: it can be cut, and it can lose the answer to what arrived. */
import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

export type Line = {
  readonly origin: string
  /** From now on nobody gets through, and what was under way is torn. */
  readonly cut: () => void
  /** Requests arrive, answers do not. */
  readonly loseAnswers: () => void
  /** Nothing arrives and nothing is refused: what the edge of a signal is like. */
  readonly stall: () => void
  readonly mend: () => void
  /** Resolves when a request that begins with these words goes through. */
  readonly whenAsked: (start: string) => Promise<void>
  readonly close: () => Promise<void>
}

/** A line to the platform at `origin`. */
export async function openLine(origin: string): Promise<Line> {
  let state: 'open' | 'cut' | 'deaf' | 'stalled' = 'open'
  const sockets = new Set<Socket>()
  const awaited = new Map<string, () => void>()
  const server = createServer((near) => {
    if (state === 'cut') return void near.destroy()
    const far = connect(Number(new URL(origin).port), '127.0.0.1')
    for (const socket of [near, far]) {
      sockets.add(socket)
      socket.on('close', () => {
        for (const one of [near, far]) one.destroy()
      })
      socket.on('error', () => socket.destroy())
    }
    near.on('data', (data) => {
      if (state !== 'stalled') far.write(data)
      for (const [start, tell] of awaited) if (data.toString('latin1', 0, start.length) === start) tell()
    })
    far.on('data', (data) => {
      if (state === 'deaf') near.destroy()
      else near.write(data)
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const tear = () => {
    for (const socket of sockets) socket.destroy()
    sockets.clear()
  }
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut: () => {
      state = 'cut'
      tear()
    },
    loseAnswers: () => {
      state = 'deaf'
    },
    stall: () => {
      state = 'stalled'
    },
    mend: () => {
      state = 'open'
    },
    whenAsked: (start) =>
      new Promise((resolve) => {
        awaited.set(start, () => {
          awaited.delete(start)
          resolve()
        })
      }),
    close: async () => {
      tear()
      server.close()
      await once(server, 'close')
    },
  }
}
