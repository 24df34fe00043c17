/**
 * The sign as a PNG, for the home screens of phones: three stations rising to gold on blue, as in `icon.svg`. Drawn from
 * distances, so that edges are smooth at every size. PNG, third edition (W3C 2025).
 */
import { crc32, deflateSync } from 'node:zlib'

export type IconLook = {
  readonly size: number /** The ground reaches every edge, and the sign keeps to the middle. */
  readonly maskable: boolean
}

type Point = readonly [x: number, y: number]
type Colour = readonly [red: number, green: number, blue: number]
/** Of one shape: how far a point lies outside it, in the units of the sign, and its colour. */
type Shape = { readonly outside: (x: number, y: number) => number; readonly colour: Colour }

const side = 48
const corner = 9
const lineHalf = 1.25
const safePart = 0.7 // what a mask leaves of every icon
const blue: Colour = [0x07, 0x35, 0x66]
const white: Colour = [0xff, 0xff, 0xff]
const gold: Colour = [0xff, 0xcb, 0x3d]
const stations: readonly (readonly [...Point, radius: number, Colour])[] = [
  [10, 34, 5, white],
  [23, 26, 6, white],
  [37, 15, 7, gold],
]

const shapes: readonly Shape[] = [
  ...[0, 1].map((i) => ({ outside: lineBetween(at(i), at(i + 1)), colour: white })),
  ...stations.map(([x, y, radius, colour]) => ({
    outside: (px: number, py: number) => Math.hypot(px - x, py - y) - radius,
    colour,
  })),
]

function at(station: number): Point {
  const [x, y] = stations[station]!
  return [x, y]
}

function lineBetween([ax, ay]: Point, [bx, by]: Point): Shape['outside'] {
  const lengthSquared = (bx - ax) ** 2 + (by - ay) ** 2
  return (x, y) => {
    const along = Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / lengthSquared))
    return Math.hypot(x - ax - along * (bx - ax), y - ay - along * (by - ay)) - lineHalf
  }
}

/** The sign as a PNG file. */
export function iconPng({ size, maskable }: IconLook): Buffer {
  const scale = side / size / (maskable ? safePart : 1)
  const rows = Buffer.alloc(size * (1 + 4 * size)) // each row begins with its filter, which is none
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) {
      const [px, py] = [side / 2 + (x + 0.5 - size / 2) * scale, side / 2 + (y + 0.5 - size / 2) * scale]
      rows.set(pixel(px, py, { scale, maskable }), y * (1 + 4 * size) + 1 + 4 * x)
    }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(size, 0)
  head.writeUInt32BE(size, 4)
  head.set([8, 6], 8) // eight bits, with alpha
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function pixel(x: number, y: number, { scale, maskable }: { scale: number; maskable: boolean }): number[] {
  let colour: readonly number[] = blue
  for (const shape of shapes) {
    const part = covered(shape.outside(x, y), scale)
    if (part > 0) colour = colour.map((under, i) => under + (shape.colour[i]! - under) * part)
  }
  const alpha = maskable ? 1 : covered(outsideGround(x, y), scale)
  return [...colour.map(Math.round), Math.round(255 * alpha)]
}

function covered(outside: number, pixel: number): number {
  return Math.max(0, Math.min(1, 0.5 - outside / pixel))
}

function outsideGround(x: number, y: number): number {
  const [dx, dy] = [x, y].map((value) => Math.abs(value - side / 2) - side / 2 + corner) as [number, number]
  return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - corner
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}
