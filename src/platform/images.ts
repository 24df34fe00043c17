/**
 * Pictures people send, made harmless without being decoded: the parts a picture needs are copied and everything else
 * is left behind (where and when it was taken, thumbnails, comments, whatever hangs on after the end). Sizes are read
 * from the header, so a bomb of pixels is refused before anybody unpacks it. JPEG: ITU-T T.81 and Exif 2.32; PNG:
 * W3C PNG third edition. Only what browsers show is taken.
 */
import { crc32 } from 'node:zlib'

export type CleanImage = { readonly bytes: Buffer; readonly width: number; readonly height: number }
export type FileFault = 'question.file-broken' | 'question.file-too-many-pixels' | 'question.file-unsafe'

export const pixelsMax = 40_000_000
export const sideMax = 12_000
const broken = 'question.file-broken'
/** A picture has hundreds; millions of empty ones are made to cost memory. */
const piecesMax = 10_000
/** Each is drawn over the whole picture by whoever shows it; cameras write one and the web about ten. */
const scansMax = 100

/** The same picture with nothing in it but the picture, or what is wrong with it. */
export function cleanImage(kind: 'jpeg' | 'png', bytes: Buffer): CleanImage | FileFault {
  return kind === 'jpeg' ? cleanJpeg(bytes) : cleanPng(bytes)
}

type Size = { readonly width: number; readonly height: number }

function sizeFault({ width, height }: Size): FileFault | undefined {
  if (width === 0 || height === 0) return broken
  const isTooLarge = width > sideMax || height > sideMax || width * height > pixelsMax
  return isTooLarge ? 'question.file-too-many-pixels' : undefined
}

const marker = { start: 0xd8, end: 0xd9, scan: 0xda, huffman: 0xc4, quantisation: 0xdb, restart: 0xdd } as const
const jfif = 0xe0
const exif = 0xe1
const adobe = 0xee
/** Baseline, extended and progressive; the rest of T.81 no browser shows. */
const frames = new Set([0xc0, 0xc1, 0xc2])
const copied = new Set<number>([marker.huffman, marker.quantisation, marker.restart])
const dropped = (code: number) => (code >= 0xe0 && code <= 0xef) || code === 0xfe

type Jpeg = {
  size: Size | undefined
  scans: number
  orientation: number
  jfif: Buffer | undefined
  readonly kept: Buffer[]
}

function cleanJpeg(bytes: Buffer): CleanImage | FileFault {
  const found: Jpeg = { size: undefined, scans: 0, orientation: 1, jfif: undefined, kept: [] }
  let at = 2
  for (let pieces = 0; pieces < piecesMax; pieces++) {
    if (bytes[at] !== 0xff) return broken
    while (bytes[at + 1] === 0xff) at++
    const code = bytes[at + 1]
    if (code === marker.end) return found.size && found.scans > 0 ? wholeJpeg(found, found.size) : broken
    const end = at + 4 <= bytes.length ? at + 2 + bytes.readUInt16BE(at + 2) : Number.POSITIVE_INFINITY
    if (code === undefined || end < at + 4 || end > bytes.length) return broken
    const fault = takeSegment(found, code, bytes.subarray(at, end))
    if (fault) return fault
    at = end
    if (code !== marker.scan) continue
    const next = endOfScan(bytes, end)
    if (next === undefined || next === end) return broken
    found.kept.push(bytes.subarray(end, next))
    at = next
  }
  return broken
}

/** Takes from one segment what the picture needs. */
function takeSegment(found: Jpeg, code: number, segment: Buffer): FileFault | undefined {
  const body = segment.subarray(4)
  if (frames.has(code)) {
    const components = body[5] ?? 0
    if (found.size || ![1, 3, 4].includes(components) || body.length !== 6 + 3 * components || body[0] !== 8)
      return broken
    found.size = { height: body.readUInt16BE(1), width: body.readUInt16BE(3) }
    found.kept.push(segment)
    return sizeFault(found.size)
  }
  if (code === marker.scan) {
    const components = body[0] ?? 0
    if (!found.size || ++found.scans > scansMax || components < 1 || body.length !== 4 + 2 * components) return broken
    found.kept.push(segment)
  } else if (copied.has(code)) found.kept.push(segment)
  else if (code === jfif && startsWith(body, 'JFIF\0') && body.length >= 14) found.jfif ??= jfifOf(body)
  else if (code === exif && startsWith(body, 'Exif\0\0')) found.orientation = orientationIn(body.subarray(6))
  else if (code === adobe && startsWith(body, 'Adobe') && body.length >= 12)
    found.kept.push(segmentOf(adobe, body.subarray(0, 12)))
  else if (!dropped(code)) return broken
  return undefined
}

/** Where the next marker stands that is none of the scan's own; nothing when the picture was cut off. */
function endOfScan(bytes: Buffer, from: number): number | undefined {
  for (let at = from; at + 1 < bytes.length; at++) {
    if (bytes[at] !== 0xff) continue
    const code = bytes[at + 1]!
    if (code !== 0xff && code !== 0 && (code < 0xd0 || code > 0xd7)) return at
  }
  return undefined
}

/** A picture that lies on its side says so, or it would be shown that way: phones rely on it. */
function wholeJpeg({ jfif, orientation, kept }: Jpeg, { width, height }: Size): CleanImage {
  const start = Buffer.from([0xff, marker.start])
  const end = Buffer.from([0xff, marker.end])
  const turned = orientation > 1 ? [segmentOf(exif, onlyOrientation(orientation))] : []
  const bytes = Buffer.concat([start, ...(jfif ? [jfif] : []), ...turned, ...kept, end])
  return orientation >= 5 ? { bytes, width: height, height: width } : { bytes, width, height }
}

/** Version and density, without the thumbnail. */
function jfifOf(body: Buffer): Buffer {
  return segmentOf(jfif, Buffer.concat([body.subarray(0, 12), Buffer.from([0, 0])]))
}

function segmentOf(code: number, body: Buffer): Buffer {
  const head = Buffer.from([0xff, code, 0, 0])
  head.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([head, body])
}

const orientationTag = 0x0112

/** The one of eight ways the camera was held (Exif 2.32 §4.6.5), 1 when it is not said. */
function orientationIn(tiff: Buffer): number {
  const isLittle = startsWith(tiff, 'II')
  if (tiff.length < 8 || !(isLittle || startsWith(tiff, 'MM'))) return 1
  const short = (at: number) => (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at))
  const list = isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4)
  if (list + 2 > tiff.length) return 1
  const count = short(list)
  for (let i = 0; i < count; i++) {
    const at = list + 2 + 12 * i
    if (at + 12 > tiff.length) return 1
    if (short(at) === orientationTag) return short(at + 8) >= 1 && short(at + 8) <= 8 ? short(at + 8) : 1
  }
  return 1
}

function onlyOrientation(orientation: number): Buffer {
  const header = [0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8]
  const entry = [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0]
  return Buffer.concat([Buffer.from('Exif\0\0'), Buffer.from([...header, 0, 1, ...entry, 0, 0, 0, 0])])
}

const keptChunks = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'sRGB'])
/** By colour type (PNG §11.2.1). */
const bitDepths: Readonly<Record<number, readonly number[]>> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
}

function cleanPng(bytes: Buffer): CleanImage | FileFault {
  const kept = [bytes.subarray(0, 8)]
  const seen = new Set<string>()
  let size: Size | undefined
  let at = 8
  for (let pieces = 0; pieces < piecesMax && at + 12 <= bytes.length; pieces++) {
    const end = at + 12 + bytes.readUInt32BE(at)
    const type = bytes.toString('latin1', at + 4, at + 8)
    if (end > bytes.length || !/^[A-Za-z]{4}$/.test(type) || (type === 'IHDR') !== (at === 8)) return broken
    const isKept = keptChunks.has(type)
    if (!isKept && /^[A-Z]/.test(type)) return broken // a reader that does not know it could not show the picture
    if (isKept && crc32(bytes.subarray(at + 4, end - 4)) !== bytes.readUInt32BE(end - 4)) return broken
    if (type === 'IHDR') {
      size = headerOf(bytes.subarray(at + 8, end - 4))
      const fault = size ? sizeFault(size) : broken
      if (fault) return fault
    }
    if (isKept) kept.push(bytes.subarray(at, end))
    if (type === 'IEND') return size && seen.has('IDAT') ? { bytes: Buffer.concat(kept), ...size } : broken
    seen.add(type)
    at = end
  }
  return broken
}

function headerOf(body: Buffer): Size | undefined {
  if (body.length !== 13) return undefined
  const [depth = 0, colour = 0, compression, filter, interlace = 0] = body.subarray(8)
  const isKnown = bitDepths[colour]?.includes(depth) && compression === 0 && filter === 0 && interlace <= 1
  return isKnown ? { width: body.readUInt32BE(0), height: body.readUInt32BE(4) } : undefined
}

function startsWith(bytes: Buffer, text: string): boolean {
  return bytes.toString('latin1', 0, text.length) === text
}
