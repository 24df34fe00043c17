/**
 * Photos drawn anew on a canvas, which leaves behind what the phone wrote into them (place, time, model), and made so small
 * that all of them fit. One that cannot be drawn is not sent: it would still hold all that.
 */
const sideMost = 1600
/** Tried in this order until the picture is small enough: how much of the side, at which quality. */
const steps = [
  [1, 0.8],
  [1, 0.6],
  [0.7, 0.6],
  [0.5, 0.5],
  [0.35, 0.4],
  [0.2, 0.4],
] as const

/** Each photo as a new JPEG, together within so many bytes; throws when one cannot be. */
export async function drawnAnew(files: readonly File[], bytesMost: number): Promise<Uint8Array[]> {
  const photos: Uint8Array[] = []
  for (const file of files) photos.push(await drawn(file, Math.floor(bytesMost / files.length)))
  return photos
}

async function drawn(file: File, bytesMost: number): Promise<Uint8Array> {
  const image = await createImageBitmap(file)
  const canvas = document.createElement('canvas')
  for (const [part, quality] of steps) {
    const scale = Math.min(1, (sideMost * part) / Math.max(image.width, image.height))
    canvas.width = Math.max(1, Math.round(image.width * scale))
    canvas.height = Math.max(1, Math.round(image.height * scale))
    const context = canvas.getContext('2d')!
    context.fillStyle = '#fff' // what is transparent would become black
    context.fillRect(0, 0, canvas.width, canvas.height)
    context.drawImage(image, 0, 0, canvas.width, canvas.height)
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality))
    if (blob?.type === 'image/jpeg' && blob.size <= bytesMost) return new Uint8Array(await blob.arrayBuffer())
  }
  throw new Error('it does not become small enough')
}
