/** What people may send: told by its first bytes, never by its name. */
export type FileKind = 'pdf' | 'jpeg' | 'png'

/** The most a file may have, where nobody says less. */
export const fileBytesMax = 5_000_000

const magic: readonly (readonly [FileKind, readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
]

/** What a file is by its first bytes. */
export function fileKind(bytes: Uint8Array): FileKind | undefined {
  return magic.find(([, start]) => start.every((byte, i) => bytes[i] === byte))?.[0]
}
