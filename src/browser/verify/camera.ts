/** Reads a QR with the camera or from a picture; the picture stays on the device. */
import jsqr from 'jsqr'

// the package is CommonJS: some loaders wrap its function once more
const jsQR = ((jsqr as { default?: unknown }).default ?? jsqr) as (
  pixels: Uint8ClampedArray,
  width: number,
  height: number,
) => { data: string } | null

/** A photo of a whole page needs the larger, a blurred close one is read in the smaller. */
const sides = [1600, 800, 2400]
const watchSide = 1000
const lookEveryMs = 150

export type Watching = { readonly stop: () => void }

/** The text of the QR in a picture, if there is one. */
export async function codeInPicture(file: Blob): Promise<string | undefined> {
  const image = await createImageBitmap(file)
  for (const side of sides) {
    const code = codeIn(image, { width: image.width, height: image.height, side })
    if (code) return code
  }
  return undefined
}

/** Shows what the camera sees until there is a QR in it; rejects where there is no camera or none is allowed. */
export async function watch(video: HTMLVideoElement, found: (code: string) => void): Promise<Watching> {
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } })
  let isOver = false
  const stop = () => {
    isOver = true
    for (const track of stream.getTracks()) track.stop()
    video.srcObject = null
    video.hidden = true
  }
  const look = () => {
    if (isOver) return
    const { videoWidth: width, videoHeight: height } = video
    const code = width > 0 ? codeIn(video, { width, height, side: watchSide }) : undefined
    if (!code) return void setTimeout(look, lookEveryMs)
    stop()
    found(code)
  }
  video.srcObject = stream
  video.hidden = false
  await video.play()
  look()
  return { stop }
}

type Size = { readonly width: number; readonly height: number; readonly side: number }

function codeIn(image: ImageBitmap | HTMLVideoElement, { width, height, side }: Size): string | undefined {
  const scale = Math.min(1, side / Math.max(width, height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(width * scale)
  canvas.height = Math.round(height * scale)
  const context = canvas.getContext('2d')
  if (!context) return undefined
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  const pixels = context.getImageData(0, 0, canvas.width, canvas.height)
  return jsQR(pixels.data, pixels.width, pixels.height)?.data
}
