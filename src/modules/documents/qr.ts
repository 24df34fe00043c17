import qrcode, { type QRCodeSegment } from 'qrcode'
import { type Markup, trusted } from '#kernel'
import { partsOfLink } from '#verify'

/** Base45 and prefix, whole in the QR's alphanumeric mode. */
const alphanumeric = /^[0-9A-Z $%*+\-./:]+$/
/** The same as a link: one letter of it the mode does not have, between two parts that are whole in it. */
const link = /^HTTPS?:[0-9A-Z*+\-./:]+#[0-9A-Z$%*+\-./:]+$/

/** How readers are kept from seeing patterns: the one of the eight that suits credentials best (decision 008). */
const maskPattern = 1

/**
 * The dark modules of a text's QR, row by row; error correction M, so that a creased paper is still read. A credential
 * or its link is of alphanumeric segments under one mask: looking for the shortest mix of modes and trying every mask takes longer
 * than everything else about a document.
 */
export function qrMatrix(text: string): boolean[][] {
  const { modules } =
    alphanumeric.test(text) || link.test(text)
      ? qrcode.create(partsOfLink(text).map(segment), { errorCorrectionLevel: 'M', maskPattern })
      : qrcode.create(text, { errorCorrectionLevel: 'M' })
  return Array.from({ length: modules.size }, (_, y) =>
    Array.from({ length: modules.size }, (_, x) => Boolean(modules.get(y, x))),
  )
}

function segment(data: string): QRCodeSegment {
  return alphanumeric.test(data) ? { data, mode: 'alphanumeric' } : { data: Buffer.from(data), mode: 'byte' }
}

const quiet = 4

/** The QR as one SVG path with its quiet zone; black on white in every colour scheme, or readers fail. */
export function qrSvg(text: string, label: string): Markup {
  const rows = qrMatrix(text)
  const size = rows.length + 2 * quiet
  let path = ''
  rows.forEach((row, y) => {
    for (let start = 0; start < row.length; start++) {
      if (!row[start]) continue
      let end = start
      while (row[end]) end++
      path += `M${start + quiet} ${y + quiet}h${end - start}v1H${start + quiet}z`
      start = end
    }
  })
  const safe = label.replace(/[<>&"]/g, '')
  return trusted(
    `<svg class="qr" viewBox="0 0 ${size} ${size}" role="img" aria-label="${safe}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>`,
  )
}
