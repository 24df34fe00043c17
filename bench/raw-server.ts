/** The limit of a page: `node:http` and nothing else, always answering with the bytes it was given. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export type RawAnswer = { readonly headers: readonly string[]; readonly body: string }

let answer: RawAnswer & { readonly bytes: Buffer } = { headers: [], body: '', bytes: Buffer.alloc(0) }

const server = createServer((_, outgoing) => {
  outgoing.writeHead(200, answer.headers as string[])
  outgoing.end(answer.bytes)
})
server.listen(0, '127.0.0.1', () => process.send!((server.address() as AddressInfo).port))
process.on('message', (given: RawAnswer) => {
  answer = { ...given, bytes: Buffer.from(given.body, 'base64') }
  process.send!('ready')
})
process.on('disconnect', () => process.exit(0))
