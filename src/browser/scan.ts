/** Reads a QR with the camera or from a picture, on the device, and puts its text into the form. Without it the form works. */
import jsqr from 'jsqr'

// the package is CommonJS: some loaders wrap its function once more
const jsQR = ((jsqr as { default?: unknown }).default ?? jsqr) as (
  pixels: Uint8ClampedArray,
  width: number,
  height: number,
) => { data: string } | null

const scanner = document.querySelector<HTMLElement>('#scanner')
const text = document.querySelector<HTMLTextAreaElement>('#field-text')
const photo = document.querySelector<HTMLInputElement>('#field-photo')
const video = document.querySelector<HTMLVideoElement>('#scan-video')
const start = document.querySelector<HTMLButtonElement>('#scan')
const status = document.querySelector<HTMLElement>('#scan-status')
const sideMax = 1600

if (scanner && text && photo && video && start && status) {
  scanner.hidden = false
  photo.removeAttribute('name') // the picture stays on the device
  photo.addEventListener('change', () => readPhoto().catch(() => say('noCode')))
  start.addEventListener('click', () => (video.srcObject ? stop() : watch().catch(() => say('noCamera'))))
}

function say(which: 'noCode' | 'noCamera'): void {
  status!.textContent = scanner!.dataset[which] ?? ''
}

function found(code: string): void {
  text!.value = code
  text!.form!.requestSubmit()
}

async function readPhoto(): Promise<void> {
  const file = photo!.files?.[0]
  if (!file) return
  const code = codeIn(await createImageBitmap(file))
  if (code) found(code)
  else say('noCode')
}

function codeIn(image: ImageBitmap | HTMLVideoElement): string | undefined {
  const [width, height] =
    image instanceof ImageBitmap ? [image.width, image.height] : [image.videoWidth, image.videoHeight]
  const scale = Math.min(1, sideMax / Math.max(width, height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(width * scale)
  canvas.height = Math.round(height * scale)
  const context = canvas.getContext('2d')!
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  const pixels = context.getImageData(0, 0, canvas.width, canvas.height)
  return jsQR(pixels.data, pixels.width, pixels.height)?.data
}

async function watch(): Promise<void> {
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } })
  video!.srcObject = stream
  video!.hidden = false
  await video!.play()
  look()
}

function look(): void {
  if (!video!.srcObject) return
  const code = video!.videoWidth > 0 ? codeIn(video!) : undefined
  if (!code) return void setTimeout(look, 150)
  stop()
  found(code)
}

function stop(): void {
  const stream = video!.srcObject as MediaStream | null
  for (const track of stream?.getTracks() ?? []) track.stop()
  video!.srcObject = null
  video!.hidden = true
}
