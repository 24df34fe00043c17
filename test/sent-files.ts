/** Files as people and attackers send them, made byte by byte: no picture lies in the repository. */
import { crc32, deflateSync } from 'node:zlib'

const u16 = (value: number) => [value >> 8, value & 0xff]
const u32 = (value: number) => [...u16(value >>> 16), ...u16(value & 0xffff)]

/** A segment of a JPEG with its marker and length. */
export function segment(code: number, body: Uint8Array | readonly number[] | string): Buffer {
  const bytes = typeof body === 'string' ? Buffer.from(body, 'latin1') : Buffer.from(body as Uint8Array)
  return Buffer.concat([Buffer.from([0xff, code, ...u16(bytes.length + 2)]), bytes])
}

export type JpegParts = {
  readonly width?: number
  readonly height?: number
  /** Stands before the tables: what cameras and attackers put there. */
  readonly extra?: readonly Buffer[]
  readonly scan?: readonly number[]
  readonly frame?: number
  readonly after?: Uint8Array | string
}

const start = Buffer.from([0xff, 0xd8])
const end = Buffer.from([0xff, 0xd9])
const jfif = segment(0xe0, [0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0])
/** The tables of a grey picture: all ones to divide by, one code of one bit for each class. */
const tables = [
  segment(0xdb, [0, ...Array<number>(64).fill(1)]),
  segment(0xc4, [0, 1, ...Array<number>(15).fill(0), 0]),
  segment(0xc4, [0x10, 1, ...Array<number>(15).fill(0), 0]),
]

/** A grey JPEG; as it is, eight by eight, every reader shows it. */
export function jpeg({
  width = 8,
  height = 8,
  extra = [],
  scan = [0x3f],
  frame = 0xc0,
  after = '',
}: JpegParts = {}): Buffer {
  return Buffer.concat([
    start,
    jfif,
    ...extra,
    ...tables,
    segment(frame, [8, ...u16(height), ...u16(width), 1, 1, 0x11, 0]),
    segment(0xda, [1, 1, 0, 0, 63, 0]),
    Buffer.from(scan),
    end,
    Buffer.from(after as string),
  ])
}

/** What a phone writes: how it was held, its maker, and the place on earth. */
export function phoneExif({
  orientation = 6,
  order = 'MM',
}: {
  orientation?: number
  order?: 'MM' | 'II'
} = {}): Buffer {
  const number = (value: number, size: 2 | 4) => {
    const bytes = size === 2 ? u16(value) : u32(value)
    return order === 'MM' ? bytes : bytes.reverse()
  }
  const entry = (tag: number, type: number, count: number, value: readonly number[]) => [
    ...number(tag, 2),
    ...number(type, 2),
    ...number(count, 4),
    ...value,
  ]
  const list = [
    ...number(3, 2),
    ...entry(0x010f, 2, 4, [...Buffer.from('Ph1\0')]),
    ...entry(0x0112, 3, 1, [...number(orientation, 2), 0, 0]),
    ...entry(0x8825, 4, 1, number(50, 4)),
    ...number(0, 4),
  ]
  const place = [...number(1, 2), ...entry(1, 2, 2, [...Buffer.from('N\0\0\0')]), ...number(0, 4)]
  const header = [...Buffer.from(order), ...number(42, 2), ...number(8, 4)]
  return segment(0xe1, [...Buffer.from('Exif\0\0'), ...header, ...list, ...place, ...Buffer.from('47.9184N 106.9177E')])
}

/** A chunk of a PNG with its length and checksum. */
export function chunk(type: string, body: Uint8Array | readonly number[] | string = []): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), Buffer.from(body as string)])
  return Buffer.concat([Buffer.from(u32(named.length - 4)), named, Buffer.from(u32(crc32(named)))])
}

export type PngParts = {
  readonly width?: number
  readonly height?: number
  readonly header?: readonly number[]
  readonly before?: readonly Buffer[]
  readonly data?: readonly Buffer[]
  readonly after?: Uint8Array | string
}

export const pngStart = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** A grey PNG; as it is, two by two, every reader shows it. */
export function png({ width = 2, height = 2, header, before = [], data, after = '' }: PngParts = {}): Buffer {
  return Buffer.concat([
    pngStart,
    chunk('IHDR', [...u32(width), ...u32(height), ...(header ?? [8, 0, 0, 0, 0])]),
    ...before,
    ...(data ?? [chunk('IDAT', deflateSync(Buffer.from([0, 1, 2, 0, 3, 4])))]),
    chunk('IEND'),
    Buffer.from(after as string),
  ])
}

/** A PDF whose objects are these; no reader asks for its table of references. */
export function pdf(...objects: readonly (string | Buffer)[]): Buffer {
  const bodies = ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 0 >>', ...objects]
  const written = bodies.flatMap((body, i) => [
    Buffer.from(`${i + 1} 0 obj\n`),
    typeof body === 'string' ? Buffer.from(body, 'latin1') : body,
    Buffer.from('\nendobj\n'),
  ])
  return Buffer.concat([Buffer.from('%PDF-1.7\n'), ...written, Buffer.from('trailer << /Root 1 0 R >>\n%%EOF\n')])
}

/** A stream of objects, deflated, with this dictionary. */
export function objectStream(objects: string, dictionary = '/Filter /FlateDecode', data?: Buffer): Buffer {
  const bytes = data ?? deflateSync(Buffer.from(objects))
  return Buffer.concat([
    Buffer.from(`<< /Type /ObjStm /N 1 /First 4 ${dictionary} /Length ${bytes.length} >>\nstream\n`, 'latin1'),
    bytes,
    Buffer.from('\nendstream'),
  ])
}
